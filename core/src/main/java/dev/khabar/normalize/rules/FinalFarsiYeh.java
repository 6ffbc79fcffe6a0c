package dev.khabar.normalize.rules;

import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.Terminators;

/**
 * A Persian yeh at the end of a word is ي or ى, whichever the news that was counted writes the word with: مصطفی is مصطفى, عربی
 * عربي; of a word that it never has, ى, as it is drawn. علی is the preposition على, or the name علي where nothing can follow it. With a dagger alef it is ى (علیٰ: علىٰ). Within a word it is ي.
 */
public final class FinalFarsiYeh implements ContextRule {

    private static final int LONGEST = 16;

    private static final String ALI = "عل";
    private static final String CLOSING = "،؛,;)]}»”";

    private final Enum<?> rule;

    public FinalFarsiYeh(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (carriesDaggerAlef(source, at + 1)) {
            out.put(at, ArabicCharacters.ALEF_MAKSURA, rule);
            return at + 1;
        }
        String word = Surroundings.letterFollows(source, at + 1, out) ? "" : wordBefore(out);
        if (word.isEmpty() || isKnownWithYeh(word) || (isPreposition(word) && endsClause(source, at + 1, out))) {
            return DECLINED;
        }
        out.put(at, ArabicCharacters.ALEF_MAKSURA, rule);
        return at + 1;
    }

    private static boolean carriesDaggerAlef(CharSequence source, int from) {
        int at = from;
        while (at < source.length() && at < from + LONGEST && Diacritic.of(source.charAt(at)) != null) {
            if (source.charAt(at) == Diacritic.DAGGER_ALEF.codePoint()) {
                return true;
            }
            at++;
        }
        return false;
    }

    private static String wordBefore(Output out) {
        StringBuilder word = new StringBuilder();
        for (int back = 1; back <= LONGEST + Surroundings.REACH && word.length() < LONGEST; back++) {
            char c = out.last(back);
            if (ArabicCharacters.isLetter(c)) {
                word.append(c);
            } else if (!Surroundings.isTransparent(c)) {
                break;
            }
        }
        return word.reverse().toString();
    }

    /** Whether it reads على, which is a name, علي, where no word can follow it. */
    private static boolean isPreposition(String word) {
        return word.equals(ALI) || word.equals("و" + ALI) || word.equals("ف" + ALI);
    }

    /** Whether what closes a clause follows at once, or the text ends: a preposition is never the last word. */
    private static boolean endsClause(CharSequence source, int from, Output out) {
        int at = from;
        while (at < source.length() && Surroundings.dropped(source, at, out) > 0) {
            at += Surroundings.dropped(source, at, out);
        }
        return at == source.length()
                ? out.piece().endsText()
                : CLOSING.indexOf(source.charAt(at)) >= 0 || Terminators.contains(source.charAt(at));
    }

    private static boolean isKnownWithYeh(String word) {
        return documents(word + ArabicCharacters.YEH) > documents(word + ArabicCharacters.ALEF_MAKSURA);
    }

    private static int documents(String word) {
        return CorpusCounts.news().documentsOfForm(word);
    }
}
