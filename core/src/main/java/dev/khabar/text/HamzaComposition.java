package dev.khabar.text;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_ABOVE;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_BELOW;
import static dev.khabar.text.ArabicCharacters.ALEF_MADDA;
import static dev.khabar.text.ArabicCharacters.ALEF_MAKSURA;
import static dev.khabar.text.ArabicCharacters.FARSI_YEH;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.WAW_HAMZA;
import static dev.khabar.text.ArabicCharacters.YEH;
import static dev.khabar.text.ArabicCharacters.YEH_HAMZA;

/** A hamza or madda written as a mark of its own, and the letter it makes with the one it sits on. */
public final class HamzaComposition {

    /** What {@link #compose} answers where a letter and a mark are no one letter. */
    public static final char NONE = 0;

    private static final char MADDA_ABOVE = '\u0653';
    private static final char HAMZA_ABOVE = '\u0654';
    private static final char HAMZA_BELOW = '\u0655';

    private static final char HEH_GOAL = '\u06C1';
    private static final char HEH_GOAL_HAMZA = '\u06C2';
    private static final char YEH_BARREE = '\u06D2';
    private static final char YEH_BARREE_HAMZA = '\u06D3';
    private static final char AE = '\u06D5';
    private static final char HEH_YEH_ABOVE = '\u06C0';

    private HamzaComposition() {}

    /**
     * The letter that {@code letter} and a combining madda or hamza (U+0653 to U+0655) make together, or {@link #NONE}: the
     * pairs of Unicode's canonical composition, and ى ی carry a hamza as ي does.
     */
    public static char compose(char letter, char mark) {
        return switch (mark) {
            case MADDA_ABOVE -> letter == ALEF ? ALEF_MADDA : NONE;
            case HAMZA_BELOW -> letter == ALEF ? ALEF_HAMZA_BELOW : NONE;
            case HAMZA_ABOVE -> withHamzaAbove(letter);
            default -> NONE;
        };
    }

    private static char withHamzaAbove(char letter) {
        return switch (letter) {
            case ALEF -> ALEF_HAMZA_ABOVE;
            case WAW -> WAW_HAMZA;
            case YEH, ALEF_MAKSURA, FARSI_YEH -> YEH_HAMZA;
            case HEH_GOAL -> HEH_GOAL_HAMZA;
            case YEH_BARREE -> YEH_BARREE_HAMZA;
            case AE -> HEH_YEH_ABOVE;
            default -> NONE;
        };
    }
}
