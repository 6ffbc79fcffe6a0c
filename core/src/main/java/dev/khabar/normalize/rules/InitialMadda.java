package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/**
 * A hamza and an alef at the start of a word, as the Quran writes them (ءامنوا, والءاخرة), are آ today. Within a word they are two
 * letters (قراءات) and stay.
 */
public final class InitialMadda implements ContextRule {

    /** The hamza, and the one that stands high and is typed for it. */
    public static final String HAMZAS = "\u0621\u0674";

    private static final String PROCLITICS = "وفبكل";

    private final Enum<?> rule;

    public InitialMadda(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (!beginsWord(out)) {
            return DECLINED;
        }
        int alef = at + 1;
        while (alef < source.length() && !isAlef(source.charAt(alef), out)) {
            int passed = Surroundings.passedOver(source, alef, out);
            if (passed == 0) {
                return DECLINED;
            }
            alef += passed;
        }
        if (alef == source.length()
                || !isAlef(LetterComposition.composedAt(source, alef), out)
                || !Surroundings.letterFollows(source, alef + 1, out)) {
            return DECLINED;
        }
        out.replace(at, alef + 1 - at, out.table().plainText(ArabicCharacters.ALEF_MADDA), rule);
        return alef + 1;
    }

    /** An alef, or what becomes a bare one: the next time it could not be told from it. */
    private static boolean isAlef(char c, Output out) {
        return c == ArabicCharacters.ALEF || out.table().plain(c) == ArabicCharacters.ALEF;
    }

    /** Whether nothing of the word is written but the article and letters that are written onto words. */
    private static boolean beginsWord(Output out) {
        int back = beforeMarks(out, 1);
        if (out.last(back) == ArabicCharacters.LAM && out.last(beforeMarks(out, back + 1)) == ArabicCharacters.ALEF) {
            back = beforeMarks(out, beforeMarks(out, back + 1) + 1);
        }
        if (PROCLITICS.indexOf(out.last(back)) >= 0) {
            back = beforeMarks(out, back + 1);
        }
        return !Surroundings.isTransparent(out.last(back)) && !Surroundings.isWordLetter(out.last(back));
    }

    /** How far back from {@code back} on the first character stands that is no mark. */
    private static int beforeMarks(Output out, int back) {
        int at = back;
        while (at < back + Surroundings.REACH && Diacritic.of(out.last(at)) != null) {
            at++;
        }
        return at;
    }
}
