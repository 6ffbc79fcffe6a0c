package dev.khabar.benchmarks.retrieval;

import dev.khabar.word.WordFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Words that newsrooms may spell in two ways: their letters are the same but for long vowels and hamza (أمريكا and أميركا,
 * تلفزيون and تليفزيون), and but for the letters that foreign g, t, s and z are written with (غوغل, جوجل and قوقل).
 */
final class Skeletons implements FormProposals.Rule {

    private static final Pattern VOWELS = Pattern.compile("[ايوءؤئ]");
    private static final int SHORTEST = 5;
    private static final int FEWEST_CONSONANTS = 3;

    @Override
    public List<FormProposals.Pair> pairs(List<String> words) {
        Map<String, List<String>> alike = new TreeMap<>();
        for (String word : words) {
            String skeleton = of(word);
            if (word.length() >= SHORTEST && skeleton.length() >= FEWEST_CONSONANTS) {
                alike.computeIfAbsent(skeleton, first -> new ArrayList<>()).add(word);
            }
        }
        return pairs(alike.values());
    }

    private static List<FormProposals.Pair> pairs(Collection<List<String>> groups) {
        List<FormProposals.Pair> pairs = new ArrayList<>();
        for (List<String> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    if (haveOneBeginningAndEnd(group.get(i), group.get(j))) {
                        pairs.add(new FormProposals.Pair(group.get(i), group.get(j)));
                    }
                }
            }
        }
        return pairs;
    }

    /** Where they differ there, one is an inflected form of the other. */
    private static boolean haveOneBeginningAndEnd(String word, String other) {
        String one = WordFolder.fold(word);
        String two = WordFolder.fold(other);
        return one.charAt(0) == two.charAt(0) && one.charAt(one.length() - 1) == two.charAt(two.length() - 1);
    }

    /** What two spellings of a word have in common. */
    static String of(String word) {
        return VOWELS.matcher(WordFolder.fold(word))
                .replaceAll("")
                .replaceAll("[غجقكڨڭگچ]", "ك")
                .replace('ط', 'ت')
                .replace('ص', 'س')
                .replace('ز', 'س')
                .replaceAll("[ڤپ]", "ف");
    }
}
