package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/**
 * The alef that carries fathatan at the end of a word goes with it: كتاباً and كتابًا become كتاب.
 * Behind ئ it stays, as the hamza would sit elsewhere without it: شيئًا becomes شيئا, not شيئ.
 */
public final class TanwinAlef implements ContextRule {

    /** Alef and fathatan, whichever comes first. */
    public static final String TRIGGERS = "\u0627\u064B";

    private static final char FATHATAN = '\u064B';

    private final Enum<?> rule;

    public TanwinAlef(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        char other = source.charAt(at) == FATHATAN ? ArabicCharacters.ALEF : FATHATAN;
        if (Surroundings.at(source, at + 1) != other
                || !ArabicCharacters.isLetter(Surroundings.letterBefore(out))
                || Surroundings.letterFollows(source, at + 2, out)) {
            return DECLINED;
        }
        if (Surroundings.letterBefore(out) == ArabicCharacters.YEH_HAMZA) {
            return withoutFathatan(source, at, out);
        }
        out.drop(at, 2, rule);
        return at + 2;
    }

    private int withoutFathatan(CharSequence source, int at, Output out) {
        for (int i = at; i < at + 2; i++) {
            if (source.charAt(i) == FATHATAN) {
                out.drop(i, 1, rule);
            } else {
                out.copy(i);
            }
        }
        return at + 2;
    }
}
