package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.Diacritic;

/** Marks on the last letter of a word go: case endings, of which كِتَابٌ keeps كِتَاب. */
public final class WordEndMarks implements ContextRule {

    private final Enum<?> rule;

    public WordEndMarks(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        int end = at + 1;
        while (end < source.length() && end < at + Surroundings.REACH && Diacritic.of(source.charAt(end)) != null) {
            end++;
        }
        if (Surroundings.letterFollows(source, end, out)
                || !Surroundings.isWordLetter(Surroundings.letterBefore(out))) {
            return DECLINED;
        }
        out.drop(at, end - at, rule);
        return end;
    }
}
