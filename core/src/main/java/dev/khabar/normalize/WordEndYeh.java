package dev.khabar.normalize;

import dev.khabar.text.ArabicCharacters;

/** Yeh at the end of a word becomes alef maksura, as Egyptian and Sudanese print writes it. A lone ي stays. */
final class WordEndYeh implements ContextRule {

    private final Rule rule;

    WordEndYeh(Rule rule) {
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
