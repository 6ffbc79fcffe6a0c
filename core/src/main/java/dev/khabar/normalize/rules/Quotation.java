package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Spaces;
import dev.khabar.normalize.engine.Surroundings;

/** Double quotation marks become « and »: the straight one by what stands before it, space or an opening bracket. */
public final class Quotation implements ContextRule {

    public static final String TRIGGERS = "\"\u201C\u201D\u201E\u201F";

    private final Enum<?> rule;

    public Quotation(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        boolean opens =
                switch (source.charAt(at)) {
                    case '\u201C', '\u201E', '\u201F' -> true;
                    case '\u201D' -> false;
                    default -> opens(out.last(), Surroundings.at(source, at + 1));
                };
        out.put(at, opens ? '«' : '»', rule);
        return at + 1;
    }

    /** A proclitic (بـ"الخبر", ل"الخبر") stands close before; only a letter after it then tells. */
    private static boolean opens(char before, char after) {
        if (before == Output.NOTHING || Spaces.isSpace(before) || "([{«".indexOf(before) >= 0) {
            return true;
        }
        return Surroundings.isWordLetter(after) || (before == '\u0640' && !Spaces.isSpace(after));
    }
}
