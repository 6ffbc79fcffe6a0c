package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/**
 * A tatweel that touches no letter is typed for a dash: 52ـ92, مصر ـ السودان, 1ـ الموضوع. It becomes a hyphen. Where a letter
 * stands on either side of it, it stretches a word or joins a number to one (لـ20, هـ); where a mark sits on it, it shows the mark.
 * A tatweel that carries a hamza is a letter.
 */
public final class TatweelDash implements ContextRule {

    private static final char HYPHEN = '-';

    private final Enum<?> rule;

    public TatweelDash(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        char before = Surroundings.letterBefore(out);
        char after =
                Surroundings.carriesHamza(source, at + 1, out) ? ArabicCharacters.YEH : Surroundings.at(source, at + 1);
        boolean label = ArabicCharacters.isDigit(before);
        if (after == ArabicCharacters.TATWEEL
                || out.last() == ArabicCharacters.TATWEEL
                || Surroundings.isTransparent(after)
                || Surroundings.isTransparent(out.last())
                || Surroundings.isWordLetter(before)
                || (!label && Surroundings.letterFollows(source, at + 1, out))
                || (before == Output.NOTHING && after == Output.NOTHING)) {
            return DECLINED;
        }
        out.put(at, HYPHEN, rule);
        return at + 1;
    }
}
