package dev.khabar.normalize;

import dev.khabar.text.Diacritic;

/** Drops the marks that take a surrogate pair. */
final class SupplementaryMarks implements ContextRule {

    /** The first half of all of them, U+10EC0 to U+10EFF. */
    static final char HIGH_SURROGATE = '\uD803';

    private final Rule rule;

    SupplementaryMarks(Rule rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (Diacritic.of(Character.codePointAt(source, at)) == null) {
            out.copy(at);
            return at + 1;
        }
        out.drop(at, 2, rule);
        return at + 2;
    }
}
