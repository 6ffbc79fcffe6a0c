package dev.khabar.normalize.rules;

import dev.khabar.lexicon.CorpusCounts;
import java.util.List;

/**
 * Whether a word has a letter twice by right, as ممتاز and قررت do: the news that was counted has it so more often than
 * with the letter once. A word that was never counted is asked for without its clitics and endings.
 */
final class DoubledLetters {

    private static final List<String> BEFORE = List.of("", "و", "ف", "ب", "ل", "س", "ال", "وال", "بال", "لل");
    private static final List<String> AFTER =
            List.of("", "ه", "ها", "هم", "نا", "ت", "ا", "وا", "ة", "ات", "ون", "ين", "ية");

    private DoubledLetters() {}

    /** Whether the first word is the right one of two that differ in how often one letter stands in a row. */
    static boolean isRight(String twice, String once) {
        for (String before : BEFORE) {
            for (String after : AFTER) {
                int right = count(twice, before, after);
                int wrong = count(once, before, after);
                if (right + wrong > 0) {
                    return right > wrong;
                }
            }
        }
        return false;
    }

    /** Whether the word was counted as it stands. */
    static boolean isKnown(String word) {
        return count(word, "", "") > 0;
    }

    private static int count(String word, String before, String after) {
        if (word.length() <= before.length() + after.length() + 1
                || !word.startsWith(before)
                || !word.endsWith(after)) {
            return 0;
        }
        return CorpusCounts.news().documentsOfForm(word.substring(before.length(), word.length() - after.length()));
    }
}
