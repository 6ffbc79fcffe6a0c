package dev.khabar.benchmarks.training;

import dev.khabar.keyword.Keyword;
import dev.khabar.lexicon.WordList;
import java.util.Set;

/** Offices and forms of address, behind which names of people stand. */
final class Offices {

    private static final String ARTICLE = "ال";
    private static final int LONGEST_OFFICE = 4;
    private static final Set<String> OFFICES = Set.copyOf(WordList.read(Keyword.class, "profile/roles.txt"));
    private static final Set<String> ADDRESSES = Set.of(
            "السيد",
            "السيده",
            "الدكتور",
            "الدكتوره",
            "الشيخ",
            "الاستاذ",
            "المهندس",
            "القاضي",
            "العقيد",
            "العميد",
            "اللواء",
            "الرائد",
            "الشهيد",
            "النائب",
            "المرحوم",
            "الفنان",
            "الفنانه",
            "المخرج",
            "المخرجه",
            "اللاعب",
            "المدرب",
            "الممثل",
            "الممثله",
            "الشاعر",
            "الكاتب",
            "المحامي",
            "الزميل",
            "الصحفي");

    private Offices() {}

    /** Whether an office stands before a word, with the definite words that belong to it: رئيس الوزراء الفرنسي. */
    static boolean standBefore(String[] words, int place) {
        int token = place - 1;
        int first = Math.max(0, place - LONGEST_OFFICE);
        while (token > first && words[token].startsWith(ARTICLE) && !isOffice(words[token])) {
            token--;
        }
        return ADDRESSES.contains(place > 0 ? words[place - 1] : "")
                || (token >= 0 && isOffice(words[token]) && (token < place - 1 || words[token].startsWith(ARTICLE)));
    }

    static boolean isOffice(String word) {
        return OFFICES.contains(word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word);
    }

    static boolean isAddress(String word) {
        return ADDRESSES.contains(word);
    }
}
