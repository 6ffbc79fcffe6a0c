package dev.khabar.normalize.rules;

import com.ibm.icu.lang.UCharacter;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.HamzaComposition;

/**
 * A letter and a combining madda or hamza become the letter that Unicode has for both: ا and U+0653 to آ. Marks of another
 * combining class between the two do not hinder it, as in Unicode's composition (UAX #15), and ى ی carry a hamza as ي does.
 */
public final class LetterComposition implements ContextRule {

    public static final String TRIGGERS = "\u0653\u0654\u0655";

    private final Enum<?> rule;

    public LetterComposition(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public boolean readsBehind() {
        return true;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        char mark = source.charAt(at);
        int order = UCharacter.getCombiningClass(mark);
        int back = 1;
        while (back <= Surroundings.REACH && isPassedOver(out.last(back), order)) {
            back++;
        }
        char composed = HamzaComposition.compose(out.last(back), mark);
        if (out.last(back) == ArabicCharacters.HEH) {
            composed = HamzaComposition.compose(letterBefore(source, at, order), mark);
        }
        if (composed == HamzaComposition.NONE || Surroundings.isAmongTooManyMarks(source, at, out)) {
            return DECLINED;
        }
        if (back == 1) {
            out.join(at, 1, out.table().plainText(composed), rule);
        } else {
            out.set(back, out.table().plain(composed), rule);
            out.drop(at, 1, rule);
        }
        return at + 1;
    }

    /** The letter as it stood in the source: ہ and ە, which Unicode composes with a hamza, may have become ه by now. */
    private static char letterBefore(CharSequence source, int at, int order) {
        int before = at - 1;
        while (before >= 0 && before >= at - Surroundings.REACH && isPassedOver(source.charAt(before), order)) {
            before--;
        }
        return before < 0 ? Output.NOTHING : source.charAt(before);
    }

    /** The letter that a letter and a mark make; {@code letter} itself where they make none. */
    static char withMark(char letter, char mark) {
        char composed = HamzaComposition.compose(letter, mark);
        return composed == HamzaComposition.NONE ? letter : composed;
    }

    /** The letter at {@code at} with the hamza or madda that is among the marks on it. */
    static char composedAt(CharSequence source, int at) {
        int to = Math.min(source.length(), at + Surroundings.REACH);
        char letter = source.charAt(at);
        for (int i = at + 1; i < to && Diacritic.of(source.charAt(i)) != null; i++) {
            letter = withMark(letter, source.charAt(i));
        }
        return letter;
    }

    private static boolean isPassedOver(char c, int order) {
        return Diacritic.of(c) != null && UCharacter.getCombiningClass(c) != order;
    }
}
