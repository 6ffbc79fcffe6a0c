package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/**
 * The character of the name of God behind letters that are part of it already: many fonts draw it without its alef, so that
 * one is typed before it (عبد اﷲ), and the lam that means "for" takes the place of the article's alef (لﷲ: لله).
 */
final class NameOfGod implements ContextRule {

    static final char CHARACTER = '\uFDF2';

    private static final String WITHOUT_ALEF = "لله";
    private static final String WITHOUT_ALEF_AND_LAM = "له";
    /** Letters that are written onto the next word. */
    private static final String PROCLITICS = "وفبتكأ";

    private final Enum<?> rule;

    NameOfGod(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        char before = out.last();
        boolean opens = opensWord(out.last(2)) || (PROCLITICS.indexOf(out.last(2)) >= 0 && opensWord(out.last(3)));
        if (!opens || (before != ArabicCharacters.ALEF && before != ArabicCharacters.LAM)) {
            return DECLINED;
        }
        out.replace(at, 1, before == ArabicCharacters.ALEF ? WITHOUT_ALEF : WITHOUT_ALEF_AND_LAM, rule);
        return at + 1;
    }

    private static boolean opensWord(char before) {
        return !Surroundings.isWordLetter(before);
    }
}
