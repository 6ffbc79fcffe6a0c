package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import java.util.List;
import java.util.Set;

/**
 * The dagger alef becomes the alef that it stands for (ٱلْعَٰلَمِينَ: العالمين). It goes where today's spelling has none
 * (هذا ذلك لكن الرحمن الله) and where a letter already carries it: an alef, or ى at the end of a word (على موسى).
 *
 * <p>Of ى within a word (هُدَىٰهُمْ) and و before ة (ٱلصَّلَوٰةَ), which carry it in the Quran only, the alef takes the
 * place: هداهم, الصلاة.
 */
public final class DaggerAlef implements ContextRule {

    public static final String CHARACTER = Character.toString(Diacritic.DAGGER_ALEF.codePoint());

    /** Words spelled without the alef that is spoken in them, folded as {@link #folded} does. */
    private static final Set<String> WITHOUT_ALEF = Set.of("""
            هذا هذه هذي هذان هذين هولاء هكذا ههنا ذلك ذلكم ذلكما ذلكن كذلك اوليك اوليكم
            لكن لكنه لكنها لكنهم لكنهن لكنني لكني لكننا لكنا لكنك لكنكم لكنما
            لله اللهم اله الاله لاله الها الهي الهه الهها الهنا الهكم الهك الهين الهان
            الهية الهيا الالهي الالهية الالهيات عبدالاله رحمن طه يس
            """.strip().split("\\s+"));
    /** Names that other words are joined to: عبدالرحمن, تالله. */
    private static final List<String> WITHOUT_ALEF_AT_END = List.of("الله", "الرحمن", "للرحمن");

    /** Written onto a word, the alef as folded from the hamza of a question: أهذا. */
    private static final String PROCLITICS = "وفبكلا";

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
                || isWithoutAlef(word(source, at, out))) {
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

    private static char folded(char c) {
        return switch (c) {
            case ArabicCharacters.ALEF_MADDA,
                    ArabicCharacters.ALEF_HAMZA_ABOVE,
                    ArabicCharacters.ALEF_HAMZA_BELOW,
                    ArabicCharacters.ALEF_WASLA -> ArabicCharacters.ALEF;
            case ArabicCharacters.WAW_HAMZA -> ArabicCharacters.WAW;
            case ArabicCharacters.YEH_HAMZA, ArabicCharacters.ALEF_MAKSURA, ArabicCharacters.FARSI_YEH ->
                ArabicCharacters.YEH;
            case ArabicCharacters.KEHEH -> ArabicCharacters.KAF;
            case '\u06C1', '\u06D5' -> ArabicCharacters.HEH;
            default -> c;
        };
    }

    private static boolean isWithoutAlef(String word) {
        for (String name : WITHOUT_ALEF_AT_END) {
            if (word.endsWith(name)) {
                return true;
            }
        }
        for (int from = 0; from <= 2 && from < word.length(); from++) {
            if (WITHOUT_ALEF.contains(word.substring(from))) {
                return true;
            }
            if (PROCLITICS.indexOf(word.charAt(from)) < 0) {
                return false;
            }
        }
        return false;
    }
}
