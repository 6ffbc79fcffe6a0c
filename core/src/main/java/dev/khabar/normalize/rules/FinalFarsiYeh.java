package dev.khabar.normalize.rules;

import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.FormColumn;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/**
 * A Persian yeh at the end of a word is ي or ى, whichever the news that was counted writes the word with: مصطفی is مصطفى, عربی
 * عربي; of a word that it never has, ى, as it is drawn. With a dagger alef it is ى (علیٰ: علىٰ). Within a word it is ي.
 */
public final class FinalFarsiYeh implements ContextRule {

    private static final int LONGEST = 16;

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
        if (word.isEmpty() || isKnownWithYeh(word)) {
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

    private static boolean isKnownWithYeh(String word) {
        return documents(word + ArabicCharacters.YEH) > documents(word + ArabicCharacters.ALEF_MAKSURA);
    }

    private static int documents(String word) {
        CountTable forms = CorpusCounts.news().forms();
        int row = forms.find(word);
        return row < 0 ? 0 : forms.count(row, FormColumn.DOCUMENTS);
    }
}
