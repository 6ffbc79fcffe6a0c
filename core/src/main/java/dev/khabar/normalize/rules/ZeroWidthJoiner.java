package dev.khabar.normalize.rules;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;

/** The zero-width joiner goes, but not where it makes one emoji of two. */
public final class ZeroWidthJoiner implements ContextRule {

    public static final char ZWJ = '\u200D';
    private static final char EMOJI_PRESENTATION = '\uFE0F';

    private final Enum<?> rule;

    public ZeroWidthJoiner(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (at + 1 < source.length()
                && isPictographic(Character.codePointAt(source, at + 1))
                && isPictographic(codePointBefore(out))) {
            out.copy(at);
        } else {
            out.drop(at, 1, rule);
        }
        return at + 1;
    }

    private static int codePointBefore(Output out) {
        char last = out.last();
        return Character.isLowSurrogate(last) && Character.isHighSurrogate(out.last(2))
                ? Character.toCodePoint(out.last(2), last)
                : last;
    }

    /** An emoji, or what ends one: a skin tone, the sign that asks for a picture. */
    private static boolean isPictographic(int codePoint) {
        return codePoint == EMOJI_PRESENTATION
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER);
    }
}
