package dev.khabar.sentence.mark;

import dev.khabar.text.ArabicCharacters;

/** How words are written in the word lists, so that spelling and marks make no difference. */
public final class Words {

    /** Writes the sound v, which others write {@code ف}. */
    private static final char VEH = '\u06A4';

    private static final char FEH = '\u0641';

    /** How many marks a character has that are passed over where characters are counted: a shadda, a vowel, and one more. */
    public static final int MOST_MARKS = 3;

    /** Stands for any character that is not written, as it is one itself. */
    private static final char NOTHING = ArabicCharacters.TATWEEL;

    /** What is written for a character up to the end of the Arabic block. */
    private static final char[] FOLDED = new char[0x700];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = foldVisible(c);
        }
    }

    private Words() {}

    /**
     * The characters from {@code from} to {@code to} without diacritics, tatweel and invisible controls, alef with hamza
     * or madda as bare alef, alef maksura as yeh, veh as feh, Latin letters in lower case.
     */
    public static String key(CharSequence text, int from, int to) {
        char[] key = new char[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char folded = c < FOLDED.length ? FOLDED[c] : foldVisible(c);
            key[length] = folded;
            length += folded == NOTHING ? 0 : 1;
        }
        return new String(key, 0, length);
    }

    /** What is written for {@code c}, or {@link #NOTHING} where it is not visible. */
    private static char foldVisible(char c) {
        return CharacterTable.is(c, CharacterTable.INVISIBLE) ? NOTHING : fold(c);
    }

    /** Where the word ends that begins at {@code from}, before {@code most}. */
    public static int end(CharSequence text, int from, int most) {
        int to = from;
        while (to < most
                && (Character.isLetter(text.charAt(to))
                        || CharacterTable.is(text.charAt(to), CharacterTable.INVISIBLE))) {
            to++;
        }
        return to;
    }

    /**
     * The index behind so many visible characters from {@code from} on, or the end of the text: marks and controls do not
     * count, up to {@link #MOST_MARKS} to a character.
     */
    public static int ahead(CharSequence text, int from, int visible) {
        int most = (int) Math.min(text.length(), from + (1L + MOST_MARKS) * visible);
        int seen = 0;
        int at = from;
        while (at < most && seen < visible) {
            seen += CharacterTable.is(text.charAt(at), CharacterTable.INVISIBLE) ? 0 : 1;
            at++;
        }
        return at;
    }

    /** The index where so many visible characters before {@code to} begin, or {@code least}. */
    public static int behind(CharSequence text, int to, int visible, int least) {
        int farthest = Math.max(least, to - (1 + MOST_MARKS) * visible);
        int seen = 0;
        int at = to;
        while (at > farthest && seen < visible) {
            at--;
            seen += CharacterTable.is(text.charAt(at), CharacterTable.INVISIBLE) ? 0 : 1;
        }
        return at;
    }

    public static String key(CharSequence word) {
        return key(word, 0, word.length());
    }

    /** The letter that the lists write for {@code c}. */
    public static char fold(char c) {
        return switch (c) {
            case ArabicCharacters.ALEF_HAMZA_ABOVE,
                    ArabicCharacters.ALEF_HAMZA_BELOW,
                    ArabicCharacters.ALEF_MADDA,
                    ArabicCharacters.ALEF_WASLA -> ArabicCharacters.ALEF;
            case ArabicCharacters.ALEF_MAKSURA, ArabicCharacters.FARSI_YEH -> ArabicCharacters.YEH;
            case ArabicCharacters.KEHEH -> ArabicCharacters.KAF;
            case VEH -> FEH;
            default -> Character.toLowerCase(c);
        };
    }
}
