package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.SupplementaryMarks;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/**
 * The letters of a word around a place in the source, as they stand there: each with its hamza, which may be written as a mark
 * of its own. Marks, tatweel and what is dropped are passed over.
 */
final class WordLetters {

    /** Longer words are no longer told apart. */
    static final int LONGEST = 16;

    private WordLetters() {}

    /** The letters before {@code to}. */
    static String before(CharSequence source, int to, Output out) {
        int from = to;
        int letters = 0;
        while (from > 0 && letters < LONGEST) {
            char c = source.charAt(from - 1);
            if (ArabicCharacters.isLetter(c)) {
                letters++;
            } else if (!isPassedOver(c, out)) {
                break;
            }
            from--;
        }
        return read(source, from, to, out);
    }

    /** The letters from {@code from} on. */
    static String after(CharSequence source, int from, Output out) {
        return read(source, from, source.length(), out);
    }

    private static String read(CharSequence source, int from, int to, Output out) {
        StringBuilder word = new StringBuilder(LONGEST);
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (ArabicCharacters.isLetter(c)) {
                if (word.length() == LONGEST) {
                    break;
                }
                word.append(c);
            } else if (!isPassedOver(c, out)) {
                break;
            } else if (word.length() > 0) {
                int last = word.length() - 1;
                word.setCharAt(last, LetterComposition.withMark(word.charAt(last), c));
            }
        }
        return word.toString();
    }

    static boolean isPassedOver(char c, Output out) {
        return c == ArabicCharacters.TATWEEL
                || Diacritic.of(c) != null
                || out.table().drops(c)
                || SupplementaryMarks.isHalf(c, out);
    }
}
