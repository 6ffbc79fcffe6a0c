package dev.khabar.normalize.engine;

import dev.khabar.text.Diacritic;
import org.jspecify.annotations.Nullable;

/** Drops the marks that take a surrogate pair, also where what stood between its halves was dropped. */
public final class SupplementaryMarks implements ContextRule {

    /** The first half of all of them, U+10EC0 to U+10EFF. */
    private static final char HIGH_SURROGATE = '\uD803';

    private final Enum<?> rule;

    private SupplementaryMarks(Enum<?> rule) {
        this.rule = rule;
    }

    public static void drop(CharacterTableBuilder table, Enum<?> rule) {
        SupplementaryMarks marks = new SupplementaryMarks(rule);
        for (Diacritic mark : Diacritic.values()) {
            if (!Character.isBmpCodePoint(mark.codePoint())) {
                table.context(Character.lowSurrogate(mark.codePoint()), marks);
            }
        }
    }

    /**
     * Where the mark that begins at {@code at} and is dropped here ends; {@code at} itself if there is none. Between its
     * halves may stand what is dropped, whole marks too.
     */
    static int end(CharSequence source, int at, Output out) {
        if (source.charAt(at) != HIGH_SURROGATE) {
            return at;
        }
        int open = 0;
        for (int i = at; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == HIGH_SURROGATE) {
                open++;
            } else if (out.table().asks(c, SupplementaryMarks.class)) {
                open--;
                if (open == 0) {
                    return i + 1;
                }
            } else if (!out.table().drops(c)) {
                return at;
            }
        }
        return at;
    }

    /** Whether {@code c} may be half of such a mark, which is dropped here. */
    public static boolean isHalf(char c, Output out) {
        return c == HIGH_SURROGATE || out.table().asks(c, SupplementaryMarks.class);
    }

    /** The rule that drops the mark which {@code lowSurrogate} is the second half of. */
    static @Nullable Enum<?> rule(char lowSurrogate, CharacterTable table) {
        for (ContextRule context : table.action(table.get(lowSurrogate)).contexts()) {
            if (context instanceof SupplementaryMarks marks) {
                return marks.rule;
            }
        }
        return null;
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
