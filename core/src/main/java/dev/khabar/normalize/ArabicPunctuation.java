package dev.khabar.normalize;

import dev.khabar.text.ArabicCharacters;

/**
 * Comma, semicolon, question mark and percent sign take the form of the other script, but never between two digits,
 * where ، and a comma are no pause.
 *
 * <p>Towards the Arabic forms, only where the text around is Arabic: the last letter written is.
 */
final class ArabicPunctuation implements ContextRule {

    static final String ASCII = ",;?%";
    static final String ARABIC = "،؛؟٪";

    private static final int HOW_FAR_BACK = 64;

    private final Rule rule;

    ArabicPunctuation(Rule rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        char mark = source.charAt(at);
        int arabic = ARABIC.indexOf(mark);
        if (ArabicCharacters.isDigit(out.last()) && Surroundings.digitsFrom(source, at + 1, out) > 0) {
            out.copy(at);
        } else if (arabic >= 0) {
            out.put(at, ASCII.charAt(arabic), rule);
        } else if (isAfterArabic(out)) {
            out.put(at, ARABIC.charAt(ASCII.indexOf(mark)), rule);
        } else {
            out.copy(at);
        }
        return at + 1;
    }

    private static boolean isAfterArabic(Output out) {
        for (int back = 1; back <= HOW_FAR_BACK; back++) {
            char c = out.last(back);
            if (Character.isLetter(c)) {
                return ArabicCharacters.isLetter(c);
            }
        }
        return false;
    }
}
