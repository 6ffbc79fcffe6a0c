package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.HamzaComposition;
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

    private static final char MADDA = '\u0653';
    private static final int NONE = -1;

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
        char letter = out.last(back);
        int hamza = hamzaAfter(source, at, letter);
        char carrier = carrier(letter, source, hamza, back, out);
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
        } else if (hamza != NONE) {
            return putAfterHamza(source, at, hamza, back, out);
        } else {
            out.put(at, ArabicCharacters.ALEF, rule);
        }
        return at + 1;
    }

    /** The hamza belongs to the letter before the alef, though its mark stands behind it. */
    private int putAfterHamza(CharSequence source, int at, int hamza, int back, Output out) {
        out.set(back, HamzaComposition.compose(out.last(back), source.charAt(hamza)), rule);
        out.put(at, ArabicCharacters.ALEF, rule);
        for (int i = at + 1; i < hamza; i++) {
            out.copy(i);
        }
        out.drop(hamza, 1, rule);
        return hamza + 1;
    }

    /** Where the hamza of the letter stands among the marks behind the dagger alef, as Unicode's order has it. */
    private static int hamzaAfter(CharSequence source, int at, char letter) {
        for (int i = at + 1; i <= at + Surroundings.REACH && Diacritic.of(Surroundings.at(source, i)) != null; i++) {
            char mark = source.charAt(i);
            if (mark != MADDA && HamzaComposition.compose(letter, mark) != HamzaComposition.NONE) {
                return i;
            }
        }
        return NONE;
    }

    /** The letter {@code back} places before the end, with the hamza that stands before or behind the dagger alef. */
    private static char carrier(char letter, CharSequence source, int hamza, int back, Output out) {
        char carrier = hamza == NONE ? letter : HamzaComposition.compose(letter, source.charAt(hamza));
        for (int i = back - 1; i > 0; i--) {
            carrier = LetterComposition.withMark(carrier, out.last(i));
        }
        return carrier;
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
        return UnwrittenAlef.fold(LetterPairs.lookedLike(c));
    }
}
