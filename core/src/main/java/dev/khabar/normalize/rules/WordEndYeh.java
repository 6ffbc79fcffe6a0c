package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/** Yeh at the end of a word becomes alef maksura, as Egyptian and Sudanese print writes it. A lone ي stays. */
public final class WordEndYeh implements ContextRule {

    private final Enum<?> rule;

    public WordEndYeh(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (Surroundings.letterFollows(source, at + 1, out)
                || !ArabicCharacters.isLetter(Surroundings.letterBefore(out))) {
            return DECLINED;
        }
        out.put(at, ArabicCharacters.ALEF_MAKSURA, rule);
        return at + 1;
    }
}
