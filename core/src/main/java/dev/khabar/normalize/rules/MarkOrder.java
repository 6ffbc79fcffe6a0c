package dev.khabar.normalize.rules;

import com.ibm.icu.lang.UCharacter;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.RequiredNeighbour;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.Diacritic;

/**
 * Marks on one letter in Unicode's canonical order, by combining class: a vowel before its shadda. Offsets of marks that
 * change places are those of the place, not of the mark.
 */
public final class MarkOrder implements ContextRule {

    private final Enum<?> rule;

    public MarkOrder(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public RequiredNeighbour requiredNeighbour(char c) {
        return RequiredNeighbour.MARK;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        char mark = source.charAt(at);
        if (Diacritic.of(out.last()) == null) {
            return DECLINED;
        }
        int order = UCharacter.getCombiningClass(mark);
        int back = 0;
        while (back < Surroundings.REACH && order(out.last(back + 1)) > order) {
            back++;
        }
        if (back == 0 || order == 0 || out.table().drops(mark) || Surroundings.isAmongTooManyMarks(source, at, out)) {
            return DECLINED;
        }
        char last = out.last();
        for (int i = 1; i < back; i++) {
            out.set(i, out.last(i + 1), rule);
        }
        out.set(back, mark, rule);
        out.put(at, last, rule);
        return at + 1;
    }

    private static int order(char c) {
        return Diacritic.of(c) == null ? 0 : UCharacter.getCombiningClass(c);
    }
}
