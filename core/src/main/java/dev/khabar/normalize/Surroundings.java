package dev.khabar.normalize;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/** What stands around a character, as context rules ask. Marks, tatweel and ZWJ are looked through, up to {@value #FAR}. */
final class Surroundings {

    /** As many marks as the Stream-Safe Text Format of UAX #15 allows on one letter, and some. */
    static final int FAR = 40;

    private Surroundings() {}

    /** Whether a letter follows in the same word, from {@code from} on. */
    static boolean letterFollows(CharSequence source, int from) {
        int end = Math.min(source.length(), from + FAR);
        for (int i = from; i < end; i++) {
            char c = source.charAt(i);
            if (!isTransparent(c)) {
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

    static boolean digitFollows(CharSequence source, int from) {
        return from < source.length() && ArabicCharacters.isDigit(source.charAt(from));
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
