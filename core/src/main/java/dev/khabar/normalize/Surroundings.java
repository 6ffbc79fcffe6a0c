package dev.khabar.normalize;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/**
 * What stands around a character, as context rules ask. Marks and ZWJ are looked through, up to {@value #FAR}; tatweel,
 * which may go, is too and does not count.
 */
final class Surroundings {

    /** As many marks as the Stream-Safe Text Format of UAX #15 allows on one letter, and some. */
    static final int FAR = 40;

    private Surroundings() {}

    /** How many code units from {@code at} on are dropped, whatever stands around them: 1, a whole mark, or none. */
    static int dropped(CharSequence source, int at, Output out) {
        return out.table().drops(source.charAt(at)) ? 1 : SupplementaryMarks.end(source, at, out) - at;
    }

    /** Whether a letter follows in the same word, from {@code from} on; what is dropped counts for nothing. */
    static boolean letterFollows(CharSequence source, int from, Output out) {
        int passed = 0;
        for (int i = from; i < source.length() && passed < FAR; i++) {
            char c = source.charAt(i);
            int dropped = dropped(source, i, out);
            if (dropped > 0) {
                i += dropped - 1;
                continue;
            }
            if (!isTransparent(c)) {
                return isWordLetter(c);
            }
            if (HamzaSeat.carriesHamza(source, i, out)) {
                return true;
            }
            passed += c == ArabicCharacters.TATWEEL ? 0 : 1;
        }
        return false;
    }

    /** The last letter written, or the character that stands in its place. */
    static char letterBefore(Output out) {
        int passed = 0;
        for (int back = 1; passed < FAR; back++) {
            char c = out.last(back);
            if (!isTransparent(c)) {
                return c;
            }
            passed += c == ArabicCharacters.TATWEEL ? 0 : 1;
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
            } else {
                int dropped = dropped(source, i, out);
                if (dropped == 0) {
                    break;
                }
                i += dropped - 1;
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
