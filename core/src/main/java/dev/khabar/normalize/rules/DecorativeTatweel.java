package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/**
 * Tatweel that only stretches a word goes: between two letters all of it, and after a last letter all but one (هـ, the
 * sign of the Hijri year, or a preposition before a quotation: بـ). Where no letter stands before it, it is a dash, a
 * list mark or the seat of a vowel, and stays.
 */
public final class DecorativeTatweel implements ContextRule {

    private final Enum<?> rule;

    public DecorativeTatweel(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        int end = at + 1;
        while (Surroundings.at(source, end) == ArabicCharacters.TATWEEL
                && !Surroundings.carriesHamza(source, end, out)) {
            end++;
        }
        if (!ArabicCharacters.isLetter(Surroundings.letterBefore(out))) {
            for (int i = at; i < end; i++) {
                out.copy(i);
            }
        } else if (Surroundings.letterFollows(source, end, out)) {
            out.drop(at, end - at, rule);
        } else if (out.last() == ArabicCharacters.TATWEEL) {
            out.drop(at, end - at, rule);
        } else {
            out.copy(at);
            out.drop(at + 1, end - at - 1, rule);
        }
        return end;
    }
}
