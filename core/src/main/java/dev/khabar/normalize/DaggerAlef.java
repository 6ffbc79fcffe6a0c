package dev.khabar.normalize;

import dev.khabar.text.ArabicCharacters;
import java.util.Set;

/**
 * The dagger alef becomes the alef that it stands for (ٱلْعَٰلَمِينَ: العالمين), but goes where today's spelling has none
 * (هذا ذلك لكن الرحمن الله) and where a letter already carries it (على موسى, آ, ا).
 */
final class DaggerAlef implements ContextRule {

    /** Words spelled without the alef that is spoken in them; what may follow them as an ending counts too. */
    private static final Set<String> WITHOUT_ALEF = Set.of(
            "هذا", "هذه", "هذان", "هذين", "هؤلاء", "هولاء", "هكذا", "ذلك", "ذلكم", "ذلكما", "كذلك", "اولئك", "أولئك",
            "اوليك", "لكن", "لكنه", "لكنها", "لكنهم", "لكنهن", "لكنني", "لكني", "لكننا", "لكنا", "لكنك", "لكنكم",
            "لكنما", "الله", "لله", "اللهم", "اله", "إله", "الاله", "الإله", "الهي", "الهه", "الهنا", "الهكم", "الهك",
            "الهين", "الرحمن", "رحمن", "للرحمن", "طه", "يس", "ههنا");

    private static final String PROCLITICS = "وفبكل";
    private static final int LONGEST = 12;

    private final Rule rule;

    DaggerAlef(Rule rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        char before = out.last();
        for (int back = 2; Surroundings.isTransparent(before) && back <= Surroundings.FAR; back++) {
            before = out.last(back);
        }
        boolean carried = before == ArabicCharacters.ALEF_MAKSURA
                || before == ArabicCharacters.ALEF
                || before == ArabicCharacters.ALEF_MADDA;
        boolean beforeAlef = nextLetter(source, at + 1) == ArabicCharacters.ALEF;
        if (carried || beforeAlef || !ArabicCharacters.isLetter(before) || isWithoutAlef(source, at, out)) {
            out.drop(at, 1, rule);
        } else {
            out.put(at, ArabicCharacters.ALEF, rule);
        }
        return at + 1;
    }

    private static char nextLetter(CharSequence source, int from) {
        for (int i = from; i < Math.min(source.length(), from + Surroundings.FAR); i++) {
            if (!Surroundings.isTransparent(source.charAt(i))) {
                return source.charAt(i);
            }
        }
        return Output.NOTHING;
    }

    private static boolean isWithoutAlef(CharSequence source, int at, Output out) {
        StringBuilder word = new StringBuilder();
        for (int back = 1; back <= Surroundings.FAR && word.length() <= LONGEST; back++) {
            char c = out.last(back);
            if (ArabicCharacters.isLetter(c)) {
                word.append(c);
            } else if (!Surroundings.isTransparent(c)) {
                break;
            }
        }
        word.reverse();
        for (int i = at + 1; i < Math.min(source.length(), at + Surroundings.FAR) && word.length() <= LONGEST; i++) {
            char c = source.charAt(i);
            if (ArabicCharacters.isLetter(c)) {
                word.append(c == ArabicCharacters.ALEF_WASLA ? ArabicCharacters.ALEF : c);
            } else if (!Surroundings.isTransparent(c)) {
                break;
            }
        }
        return isWithoutAlef(word.toString());
    }

    private static boolean isWithoutAlef(String word) {
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
