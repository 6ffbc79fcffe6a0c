package dev.khabar.normalize;

import dev.khabar.text.Diacritic;

/** Drops the marks that take a surrogate pair, also where what stood between its halves was dropped. */
final class SupplementaryMarks implements ContextRule {

    /** The first half of all of them, U+10EC0 to U+10EFF. */
    private static final char HIGH_SURROGATE = '\uD803';

    private final Rule rule;

    private SupplementaryMarks(Rule rule) {
        this.rule = rule;
    }

    static void drop(CharacterTableBuilder table, Rule rule) {
        SupplementaryMarks marks = new SupplementaryMarks(rule);
        for (Diacritic mark : Diacritic.values()) {
            if (!Character.isBmpCodePoint(mark.codePoint())) {
                table.context(Character.lowSurrogate(mark.codePoint()), marks);
            }
        }
    }

    /** Where the mark that begins at {@code at} and is dropped here ends; {@code at} itself if there is none. */
    static int end(CharSequence source, int at, Output out) {
        if (source.charAt(at) != HIGH_SURROGATE) {
            return at;
        }
        int low = at + 1;
        while (low < source.length() && out.table().drops(source.charAt(low))) {
            low++;
        }
        boolean mark = low < source.length() && out.table().asks(source.charAt(low), SupplementaryMarks.class);
        return mark ? low + 1 : at;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (out.last() == HIGH_SURROGATE) {
            out.join(at, 1, "", rule);
        } else {
            out.copy(at);
        }
        return at + 1;
    }
}
