package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/**
 * The ligature of lam and alef that came out of a PDF in the order it was drawn: االشتراك for الاشتراك, األمم for الأمم, اهلل for
 * الله. Mended at the start of a word, behind one letter written onto it or none: there no word has it so.
 */
public final class ReversedLamAlef implements ContextRule {

    private static final String ALEFS = "اأإآ";
    private static final String REVERSED_NAME_OF_GOD = "اهلل";
    private static final String NAME_OF_GOD = "الله";
    private static final String PROCLITICS = "وفبك";

    private final Enum<?> rule;

    public ReversedLamAlef(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        boolean begins = isOutside(out.last()) || (PROCLITICS.indexOf(out.last()) >= 0 && isOutside(out.last(2)));
        if (!begins) {
            return DECLINED;
        }
        char alef = Surroundings.at(source, at + 1);
        if (ALEFS.indexOf(alef) >= 0 && Surroundings.at(source, at + 2) == ArabicCharacters.LAM) {
            if (!Surroundings.isWordLetter(Surroundings.at(source, at + 3))) {
                return DECLINED;
            }
            out.replace(at, 3, "ال" + alef, rule);
            return at + 3;
        }
        int end = at + REVERSED_NAME_OF_GOD.length();
        if (end <= source.length()
                && REVERSED_NAME_OF_GOD.contentEquals(source.subSequence(at, end))
                && isOutside(Surroundings.at(source, end))) {
            out.replace(at, end - at, NAME_OF_GOD, rule);
            return end;
        }
        return DECLINED;
    }

    private static boolean isOutside(char c) {
        return !Surroundings.isWordLetter(c);
    }
}
