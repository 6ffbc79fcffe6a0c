package dev.khabar.normalize.engine;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/**
 * What stands around a character, as context rules ask. Marks and ZWJ are looked through, up to {@value #REACH}; tatweel,
 * which may go, is too and does not count.
 */
public final class Surroundings {

    /** As many marks as the Stream-Safe Text Format of UAX #15 allows on one letter, and some. */
    public static final int REACH = 40;

    private static final char HAMZA_ABOVE = '\u0654';

    private Surroundings() {}

    /** How many code units from {@code at} on are dropped, whatever stands around them: 1, a whole mark, or none. */
    public static int dropped(CharSequence source, int at, Output out) {
        return out.table().drops(source.charAt(at)) ? 1 : SupplementaryMarks.end(source, at, out) - at;
    }

    /** Whether a letter follows in the same word, from {@code from} on; what is dropped counts for nothing. */
    public static boolean letterFollows(CharSequence source, int from, Output out) {
        int passed = 0;
        for (int i = from; i < source.length() && passed < REACH; i++) {
            char c = source.charAt(i);
            if (carriesHamza(source, i, out)) {
                return true;
            }
            int dropped = dropped(source, i, out);
            if (dropped > 0) {
                i += dropped - 1;
                continue;
            }
            if (!isTransparent(c)) {
                return isWordLetter(c);
            }
            passed += c == ArabicCharacters.TATWEEL ? 0 : 1;
        }
        return false;
    }

    /** The last letter written, or the character that stands in its place. */
    public static char letterBefore(Output out) {
        int passed = 0;
        for (int back = 1; passed < REACH; back++) {
            char c = out.last(back);
            if (!isTransparent(c)) {
                return c;
            }
            passed += c == ArabicCharacters.TATWEEL ? 0 : 1;
        }
        return Output.NOTHING;
    }

    /** Whether more than {@value #REACH} marks stand on one letter, which is no writing: they stay as they are. */
    public static boolean isAmongTooManyMarks(CharSequence source, int at, Output out) {
        int marks = 0;
        while (marks <= REACH && Diacritic.of(out.last(marks + 1)) != null) {
            marks++;
        }
        for (int i = at; i < source.length() && marks <= REACH; i++) {
            char c = source.charAt(i);
            if (!out.table().drops(c)) {
                if (Diacritic.of(c) == null) {
                    break;
                }
                marks++;
            }
        }
        return marks > REACH;
    }

    /** As {@link ArabicCharacters#isHamzaSeat}; what is dropped counts for nothing. */
    public static boolean carriesHamza(CharSequence source, int at, Output out) {
        if (Surroundings.at(source, at) != ArabicCharacters.TATWEEL) {
            return false;
        }
        int next = at + 1;
        while (next < source.length() && source.charAt(next) != HAMZA_ABOVE) {
            int passed = passedOver(source, next, out);
            if (passed == 0) {
                return false;
            }
            next += passed;
        }
        return next < source.length();
    }

    /** How many code units of a mark, or of something dropped, stand at {@code at}; tatweel is neither. */
    public static int passedOver(CharSequence source, int at, Output out) {
        char c = source.charAt(at);
        if (c == ArabicCharacters.TATWEEL) {
            return 0;
        }
        return ArabicCharacters.isDiacritic(c) ? 1 : Surroundings.dropped(source, at, out);
    }

    /** How many digits follow, up to {@value #REACH}; what is dropped counts for nothing. */
    public static int digitsFrom(CharSequence source, int from, Output out) {
        int digits = 0;
        for (int i = from; i < source.length() && digits < REACH; i++) {
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

    public static boolean isBetweenDigits(CharSequence source, int at, Output out) {
        return ArabicCharacters.isDigit(out.last()) && digitsFrom(source, at + 1, out) > 0;
    }

    public static boolean isTransparent(char c) {
        return c == ArabicCharacters.TATWEEL || c == '\u200D' || Diacritic.of(c) != null;
    }

    /** Letters of any script, as a word of Arabic text is made of; surrogates count as none. */
    public static boolean isWordLetter(char c) {
        return c != ArabicCharacters.TATWEEL && Character.isLetter(c);
    }

    public static char at(CharSequence source, int index) {
        return index < source.length() ? source.charAt(index) : Output.NOTHING;
    }
}
