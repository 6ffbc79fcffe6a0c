package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/** A sign that is written out as words: a space goes between them and a letter or digit beside it (النبيﷺ, 100﷼). */
final class SpacedPhrase implements ContextRule {

    private final Enum<?> rule;
    private final String words;

    SpacedPhrase(Enum<?> rule, String words) {
        this.rule = rule;
        this.words = words;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        boolean before = isOfWord(Surroundings.letterBefore(out));
        boolean after = isOfWord(Surroundings.at(source, at + 1));
        if (!before && !after) {
            return DECLINED;
        }
        out.replace(at, 1, (before ? " " : "") + words + (after ? " " : ""), rule);
        return at + 1;
    }

    private static boolean isOfWord(char c) {
        return Surroundings.isWordLetter(c) || ArabicCharacters.isDigit(c);
    }
}
