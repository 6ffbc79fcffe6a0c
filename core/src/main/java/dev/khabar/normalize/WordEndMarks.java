package dev.khabar.normalize;

import dev.khabar.text.Diacritic;

/** Marks on the last letter of a word go: case endings, of which كِتَابٌ keeps كِتَاب. */
final class WordEndMarks implements ContextRule {

    private final Rule rule;

    WordEndMarks(Rule rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        int end = at + 1;
        while (end < source.length() && end < at + Surroundings.FAR && Diacritic.of(source.charAt(end)) != null) {
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
