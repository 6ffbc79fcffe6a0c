package dev.khabar.keyword.profile;

import java.util.Arrays;

/**
 * The light stem of a word by light10 (Larkey, Ballesteros and Connell: Light Stemming for Arabic Information Retrieval,
 * 2007): the article with what stands before it goes, or a leading و, and then one ending after another of a short list.
 *
 * <p>The same as Lucene's {@code ArabicStemmer}, which programs can call no more since Lucene 10.
 */
public final class LightStem {

    private static final char[][] PREFIXES = letters("ال", "وال", "بال", "كال", "فال", "لل", "و");
    private static final char[][] SUFFIXES = letters("ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي");

    /** What must be left of a word. */
    private static final int SHORTEST_STEM = 2;
    /** What must be left after و, which is a letter of many short words. */
    private static final int SHORTEST_AFTER_WAW = 3;

    private LightStem() {}

    private static char[][] letters(String... affixes) {
        return Arrays.stream(affixes).map(String::toCharArray).toArray(char[][]::new);
    }

    /** The stem of a folded word. */
    public static String of(String letters) {
        char[] buffer = letters.toCharArray();
        int length = stem(buffer, buffer.length);
        return length == buffer.length ? letters : new String(buffer, 0, length);
    }

    /** Stems the first {@code length} letters in place; returns how many are left at the beginning. */
    public static int stem(char[] buffer, int length) {
        int prefix = prefix(buffer, length);
        int left = length - prefix;
        if (prefix > 0) {
            System.arraycopy(buffer, prefix, buffer, 0, left);
        }
        for (char[] suffix : SUFFIXES) {
            if (left - suffix.length >= SHORTEST_STEM && has(buffer, left - suffix.length, suffix)) {
                left -= suffix.length;
            }
        }
        return left;
    }

    private static int prefix(char[] word, int length) {
        for (char[] prefix : PREFIXES) {
            int shortest = prefix.length == 1 ? SHORTEST_AFTER_WAW : SHORTEST_STEM;
            if (length - prefix.length >= shortest && has(word, 0, prefix)) {
                return prefix.length;
            }
        }
        return 0;
    }

    private static boolean has(char[] word, int from, char[] affix) {
        for (int i = 0; i < affix.length; i++) {
            if (word[from + i] != affix[i]) {
                return false;
            }
        }
        return true;
    }
}
