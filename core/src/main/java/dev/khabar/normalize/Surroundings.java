package dev.khabar.normalize;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/** What stands around a character, as context rules ask. Marks, tatweel and ZWJ are looked through, up to {@value #FAR}. */
final class Surroundings {

    /** As many marks as the Stream-Safe Text Format of UAX #15 allows on one letter, and some. */
    static final int FAR = 40;

    private Surroundings() {}

    /** Whether a letter follows in the same word, from {@code from} on; what is dropped counts for nothing. */
    static boolean letterFollows(CharSequence source, int from, Output out) {
        int passed = 0;
        for (int i = from; i < source.length() && passed < FAR; i++) {
            char c = source.charAt(i);
            if (isTransparent(c)) {
                passed++;
            } else if (!out.table().drops(c)) {
                return isWordLetter(c);
            }
        }
        return false;
    }

    /** The last letter written, or the character that stands in its place. */
    static char letterBefore(Output out) {
        for (int back = 1; back <= FAR; back++) {
            char c = out.last(back);
            if (!isTransparent(c)) {
                return c;
            }
        }
        return Output.NOTHING;
    }

    /** Whether more than {@value #FAR} marks stand on one letter, which is no writing: they stay as they are. */
    static boolean isAmongTooManyMarks(CharSequence source, int at, Output out) {
        int marks = 0;
        while (marks <= FAR && Diacritic.of(out.last(marks + 1)) != null) {
            marks++;
        }
        for (int i = at; i < source.length() && marks <= FAR; i++) {
            char c = source.charAt(i);
            if (!out.table().drops(c)) {
                if (Diacritic.of(c) == null) {
                    break;
                }
                marks++;
            }
        }
        return marks > FAR;
    }

    /** How many digits follow, up to {@value #FAR}; what is dropped counts for nothing. */
    static int digitsFrom(CharSequence source, int from, Output out) {
        int digits = 0;
        for (int i = from; i < source.length() && digits < FAR; i++) {
            char c = source.charAt(i);
            if (ArabicCharacters.isDigit(c)) {
                digits++;
            } else if (!out.table().drops(c)) {
                break;
            }
        }
        return digits;
    }

    static boolean isBetweenDigits(CharSequence source, int at, Output out) {
        return ArabicCharacters.isDigit(out.last()) && digitsFrom(source, at + 1, out) > 0;
    }

    static boolean isTransparent(char c) {
        return c == ArabicCharacters.TATWEEL || c == '\u200D' || Diacritic.of(c) != null;
    }

    /** Letters of any script, as a word of Arabic text is made of; surrogates count as none. */
    static boolean isWordLetter(char c) {
        return c != ArabicCharacters.TATWEEL && Character.isLetter(c);
    }

    static char at(CharSequence source, int index) {
        return index < source.length() ? source.charAt(index) : Output.NOTHING;
    }
}
