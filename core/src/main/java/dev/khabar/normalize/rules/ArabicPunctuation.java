package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/**
 * Comma, semicolon, question mark and percent sign take the Arabic form where the text around is Arabic: where the last
 * letter written is. Never between two digits, where a comma is no pause.
 */
public final class ArabicPunctuation implements ContextRule {

    public static final String ASCII = ",;?%";
    static final String ARABIC = "،؛؟٪";

    private static final int HOW_FAR_BACK = 64;

    private final Enum<?> rule;

    public ArabicPunctuation(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (!Surroundings.isBetweenDigits(source, at, out) && isAfterArabic(out)) {
            out.put(at, ARABIC.charAt(ASCII.indexOf(source.charAt(at))), rule);
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
