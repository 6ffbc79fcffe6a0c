package dev.khabar.text;

import static dev.khabar.text.ArabicCharacters.ALEF_MAKSURA;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.WAW_HAMZA;
import static dev.khabar.text.ArabicCharacters.YEH;
import static dev.khabar.text.ArabicCharacters.YEH_HAMZA;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of modern Arabic that say a long a which no letter writes: هذا, ذلك, لكن, الرحمن. A closed class.
 *
 * <p>Conjunctions and prepositions of one letter may stand before them (وهذا, بذلك); before لكن only conjunctions, as كلكن
 * is another word.
 */
public final class UnwrittenAlef {

    /** What {@link #letterOf} answers of other words. */
    public static final int NONE = -1;

    private static final int MOST_PROCLITICS = 2;
    private static final String CONJUNCTIONS = "وف";
    private static final String PROCLITICS = CONJUNCTIONS + "بكل";
    /** The alef is the hamza of a question (أهذا) without its hamza. */
    private static final String FOLDED_PROCLITICS = PROCLITICS + "ا";

    /** Each word with the index of the letter that the alef is said after, where a dagger alef shows it below. */
    private static final Map<String, Integer> WORDS = read("""
            هٰذا هٰذه هٰذي هٰذان هٰذين هٰؤلاء هٰكذا هٰهنا هٰذاك ذٰلك ذٰلكم ذٰلكما ذٰلكن أولٰئك أولٰئكم
            اللٰه اللٰهم للٰه الرحمٰن رحمٰن طٰه يٰس عبدالإلٰه
            إلٰه الإلٰه إلٰها إلٰهي إلٰهه إلٰهها إلٰهنا إلٰهكم إلٰهكما إلٰههما إلٰههم إلٰههن إلٰهك إلٰهين إلٰهان إلٰهية إلٰهيا الإلٰهي الإلٰهية الإلٰهيات
            """);
    /** The same for words that follow conjunctions only. */
    private static final Map<String, Integer> AFTER_CONJUNCTIONS = read("""
            لٰكن لٰكنه لٰكنها لٰكنهما لٰكنهم لٰكنهن لٰكنني لٰكني لٰكننا لٰكنا لٰكنك لٰكنكم لٰكنما
            """);
    /** Names that other words are joined to: عبدالرحمن, تالله. */
    private static final List<String> ENDINGS = List.of("الله", "الرحمن", "للرحمن");

    private static final Set<String> FOLDED = folded();

    private UnwrittenAlef() {}

    private static Map<String, Integer> read(String words) {
        Map<String, Integer> read = new HashMap<>();
        for (String word : words.strip().split("\\s+", -1)) {
            int mark = word.indexOf(Diacritic.DAGGER_ALEF.codePoint());
            read.put(word.substring(0, mark) + word.substring(mark + 1), mark - 1);
        }
        return Map.copyOf(read);
    }

    private static Set<String> folded() {
        Set<String> folded = new HashSet<>();
        WORDS.keySet().forEach(word -> folded.add(fold(word)));
        AFTER_CONJUNCTIONS.keySet().forEach(word -> folded.add(fold(word)));
        return Set.copyOf(folded);
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.chars().forEach(c -> folded.append(fold((char) c)));
        return folded.toString();
    }

    /** The letter that {@link #isIn} expects: a bare alef for its kinds, و for ؤ, ي for ئ and ى. */
    public static char fold(char c) {
        return switch (c) {
            case WAW_HAMZA -> WAW;
            case YEH_HAMZA, ALEF_MAKSURA -> YEH;
            default -> ArabicCharacters.bareAlef(c);
        };
    }

    /** The index of the letter in {@code word} that the unwritten alef is said after, or {@link #NONE}. */
    public static int letterOf(String word) {
        for (int from = 0; from <= MOST_PROCLITICS && from < word.length(); from++) {
            Integer index = WORDS.get(word.substring(from));
            if (index == null && isAll(word, from, CONJUNCTIONS)) {
                index = AFTER_CONJUNCTIONS.get(word.substring(from));
            }
            if (index != null) {
                return from + index;
            }
            if (PROCLITICS.indexOf(word.charAt(from)) < 0) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isAll(String word, int count, String letters) {
        for (int i = 0; i < count; i++) {
            if (letters.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a word that was {@linkplain #fold(char) folded} is one of them, alone, after letters that are written onto it, or
     * at the end of a name: ambiguous without its hamzas (اله is إله and آله), so for words that carry a dagger alef.
     */
    public static boolean isIn(String folded) {
        for (String ending : ENDINGS) {
            if (folded.endsWith(ending)) {
                return true;
            }
        }
        for (int from = 0; from <= MOST_PROCLITICS && from < folded.length(); from++) {
            if (FOLDED.contains(folded.substring(from))) {
                return true;
            }
            if (FOLDED_PROCLITICS.indexOf(folded.charAt(from)) < 0) {
                return false;
            }
        }
        return false;
    }
}
