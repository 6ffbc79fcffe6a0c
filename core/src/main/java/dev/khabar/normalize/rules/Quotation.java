package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Spaces;
import dev.khabar.normalize.engine.Surroundings;

/** Double quotation marks become « and », by the space or bracket beside them, and by their shape where that does not tell. */
public final class Quotation implements ContextRule {

    public static final String TRIGGERS = "\"\u201C\u201D\u201E\u201F";

    private static final String OPENING = "([{«";
    private static final String CLOSING = ")]}».,:;!?،؛؟…";

    private final Enum<?> rule;

    public Quotation(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        out.put(at, opens(source.charAt(at), out.last(), Surroundings.at(source, at + 1)) ? '«' : '»', rule);
        return at + 1;
    }

    /** By the place where it tells, as “ and ” are typed for one another; else by the shape of the mark. */
    private static boolean opens(char mark, char before, char after) {
        boolean spaceBefore = before == Output.NOTHING || Spaces.isSpace(before) || OPENING.indexOf(before) >= 0;
        boolean spaceAfter = after == Output.NOTHING || Spaces.isSpace(after) || CLOSING.indexOf(after) >= 0;
        if (spaceBefore != spaceAfter) {
            return spaceBefore;
        }
        return switch (mark) {
            case '\u201C', '\u201E', '\u201F' -> true;
            case '\u201D' -> false;
            default -> opens(before, after);
        };
    }

    /** A proclitic (بـ"الخبر", ل"الخبر") stands close before; only a letter after it then tells. */
    private static boolean opens(char before, char after) {
        if (before == Output.NOTHING || Spaces.isSpace(before) || OPENING.indexOf(before) >= 0) {
            return true;
        }
        return Surroundings.isWordLetter(after) || (before == '\u0640' && !Spaces.isSpace(after));
    }
}
