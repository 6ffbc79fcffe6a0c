package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.UnwrittenAlef;

/**
 * The dagger alef becomes the alef that it stands for (ٱلْعَٰلَمِينَ: العالمين). It goes where today's spelling has none
 * (هذا ذلك لكن الرحمن الله) and where a letter already carries it: an alef, or ى at the end of a word (على موسى).
 *
 * <p>Of ى within a word (هُدَىٰهُمْ) and و before ة (ٱلصَّلَوٰةَ), which carry it in the Quran only, the alef takes the
 * place: هداهم, الصلاة.
 */
public final class DaggerAlef implements ContextRule {

    public static final String CHARACTER = Character.toString(Diacritic.DAGGER_ALEF.codePoint());

    private static final char HEH_GOAL = '\u06C1';
    private static final char AE = '\u06D5';

    private static final int LONGEST = 12;

    private final Enum<?> rule;

    private DaggerAlef(Enum<?> rule) {
        this.rule = rule;
    }

    public static void toAlef(CharacterTableBuilder table, Enum<?> rule) {
        table.contextAll(CHARACTER, new DaggerAlef(rule));
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        int back = 1;
        while (back <= Surroundings.REACH && Surroundings.isTransparent(out.last(back))) {
            back++;
        }
        char carrier = out.last(back);
        char next = nextLetter(source, at + 1);
        boolean inWord = Surroundings.isWordLetter(next);
        if ((carrier == ArabicCharacters.ALEF_MAKSURA && inWord)
                || (carrier == ArabicCharacters.WAW && next == ArabicCharacters.TEH_MARBUTA)) {
            out.set(back, ArabicCharacters.ALEF, rule);
            out.drop(at, 1, rule);
        } else if (!ArabicCharacters.isLetter(carrier)
                || isAlef(carrier, inWord)
                || folded(next) == ArabicCharacters.ALEF
                || UnwrittenAlef.isIn(word(source, at, out))) {
            out.drop(at, 1, rule);
        } else {
            out.put(at, ArabicCharacters.ALEF, rule);
        }
        return at + 1;
    }

    private static boolean isAlef(char carrier, boolean inWord) {
        return folded(carrier) == ArabicCharacters.ALEF
                || carrier == ArabicCharacters.ALEF_MAKSURA
                || (carrier == ArabicCharacters.FARSI_YEH && !inWord);
    }

    private static char nextLetter(CharSequence source, int from) {
        for (int i = from; i < Math.min(source.length(), from + Surroundings.REACH); i++) {
            if (!Surroundings.isTransparent(source.charAt(i))) {
                return source.charAt(i);
            }
        }
        return Output.NOTHING;
    }

    /** The letters around, folded; too long for the list where the word goes on. */
    private static String word(CharSequence source, int at, Output out) {
        StringBuilder word = new StringBuilder();
        for (int back = 1; back <= Surroundings.REACH && word.length() <= LONGEST; back++) {
            char c = out.last(back);
            if (ArabicCharacters.isLetter(c)) {
                word.append(folded(c));
            } else if (!Surroundings.isTransparent(c)) {
                break;
            }
        }
        word.reverse();
        for (int i = at + 1; i < Math.min(source.length(), at + Surroundings.REACH) && word.length() <= LONGEST; i++) {
            char c = source.charAt(i);
            if (ArabicCharacters.isLetter(c)) {
                word.append(folded(c));
            } else if (!Surroundings.isTransparent(c)) {
                break;
            }
        }
        return word.toString();
    }

    /** As {@link UnwrittenAlef#fold}, of letters too that look like Arabic ones. */
    private static char folded(char c) {
        return switch (c) {
            case ArabicCharacters.FARSI_YEH -> ArabicCharacters.YEH;
            case ArabicCharacters.KEHEH -> ArabicCharacters.KAF;
            case HEH_GOAL, AE -> ArabicCharacters.HEH;
            default -> UnwrittenAlef.fold(c);
        };
    }
}
