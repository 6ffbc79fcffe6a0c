package dev.khabar.normalize.engine;

import dev.khabar.text.LineSeparator;

/**
 * White space: a run of spaces, line breaks and characters that are dropped anyway is dealt with at once.
 *
 * <p>Spaces are those of Unicode's White_Space and U+001C to U+001F; {@link LineSeparator} says which of them break lines.
 */
public final class Spaces implements ContextRule {

    /** Every white space character but U+0020 and the line breaks. */
    public static final String NO_LINE_BREAKS = "\t\u001C\u001D\u001E\u001F\u00A0\u1680\u2000\u2001\u2002\u2003"
            + "\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    /** Every white space character but U+0020. */
    public static final String ALL_BUT_SPACE = NO_LINE_BREAKS + "\n\u000B\f\r\u0085\u2028\u2029";

    /** What becomes of a run. */
    public enum Policy {
        /** It stays, but may be trimmed at the ends of the text. */
        KEEP,
        /** One U+0020; line breaks stay, without spaces beside them. */
        COLLAPSE,
        /** One U+0020, or one U+000A if it has a line break. */
        COLLAPSE_LINES,
        /** One U+0020. */
        JOIN_LINES
    }

    private final Enum<?> rule;
    private final Policy policy;
    private final boolean trimsLineBreaks;

    /**
     * @param trimsLineBreaks whether line breaks go at the ends of the text, as spaces do
     */
    public Spaces(Enum<?> rule, Policy policy, boolean trimsLineBreaks) {
        this.rule = rule;
        this.policy = policy;
        this.trimsLineBreaks = trimsLineBreaks || policy == Policy.JOIN_LINES;
    }

    /** Drops C0 and C1 without white space, and DEL. */
    public static void dropControls(CharacterTableBuilder table, Enum<?> rule) {
        for (char c = 0; c <= '\u009F'; c++) {
            if (Character.isISOControl(c) && !isSpace(c)) {
                table.drop(rule, c);
            }
        }
    }

    public static boolean isSpace(char c) {
        return c == ' '
                || (c < '\u0085' ? c >= '\t' && (c <= '\r' || (c >= '\u001C' && c <= '\u001F')) : isWideSpace(c));
    }

    private static boolean isWideSpace(char c) {
        return switch (c) {
            case '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    static boolean isLineBreak(char c) {
        return LineSeparator.is(c);
    }

    boolean trims() {
        return policy != Policy.KEEP || trimsLineBreaks;
    }

    /** A line break among other characters stays. */
    @Override
    public RequiredNeighbour requiredNeighbour(char c) {
        return policy == Policy.COLLAPSE && !trimsLineBreaks && isLineBreak(c)
                ? RequiredNeighbour.SPACE
                : RequiredNeighbour.ANY;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (!isSpaceHere(source.charAt(at), out)) {
            return DECLINED;
        }
        if (isLineBreakAmongLetters(source, at, out)) {
            out.copy(at);
            return at + 1;
        }
        int end = at + 1;
        boolean breaks = isLineBreak(source.charAt(at));
        for (int i = end; i < source.length(); i++) {
            char c = source.charAt(i);
            if (isSpaceHere(c, out)) {
                end = i + 1;
                breaks |= isLineBreak(c);
            } else {
                int dropped = Surroundings.dropped(source, i, out);
                if (dropped == 0) {
                    break;
                }
                i += dropped - 1;
            }
        }
        boolean atStart = out.length == 0 && out.piece().beginsText();
        boolean atEnd = out.piece().endsText() && onlyDropped(source, end, out);
        write(source, at, end, out, breaks, atStart || atEnd);
        return end;
    }

    /** The common case: a line break that stays as it is. */
    private boolean isLineBreakAmongLetters(CharSequence source, int at, Output out) {
        return policy == Policy.COLLAPSE
                && isLineBreak(source.charAt(at))
                && out.length > 0
                && out.last() != ' '
                && at + 1 < source.length()
                && Character.isLetter(out.table().get(source.charAt(at + 1)));
    }

    private void write(CharSequence source, int at, int end, Output out, boolean breaks, boolean atEdge) {
        boolean gone = atEdge && trims() && (trimsLineBreaks || !breaks);
        if (gone || (policy == Policy.COLLAPSE && breaks)) {
            dropSpaceBefore(at, out);
        }
        if (gone) {
            out.drop(at, end - at, rule);
        } else if (policy == Policy.KEEP) {
            copy(source, at, end, out);
        } else if (policy == Policy.COLLAPSE && breaks) {
            keepLineBreaks(source, at, end, out);
        } else {
            squeeze(at, end, out, breaks && policy == Policy.COLLAPSE_LINES ? '\n' : ' ');
        }
    }

    private void squeeze(int at, int end, Output out, char space) {
        if (out.last() != ' ') {
            if (end - at == 1) {
                out.put(at, space, rule);
            } else {
                out.replace(at, end - at, String.valueOf(space), rule);
            }
        } else {
            out.join(at, end - at, String.valueOf(space), rule);
        }
    }

    private void keepLineBreaks(CharSequence source, int at, int end, Output out) {
        for (int i = at; i < end; i++) {
            if (isLineBreak(source.charAt(i))) {
                out.copy(i);
            } else {
                out.drop(i, 1, rule);
            }
        }
    }

    private static void copy(CharSequence source, int at, int end, Output out) {
        for (int i = at; i < end; i++) {
            int dropped = Surroundings.dropped(source, i, out);
            if (dropped > 0) {
                out.dropFound(i, dropped);
                i += dropped - 1;
            } else {
                out.put(i, out.table().plain(source.charAt(i)));
            }
        }
    }

    /** A single space was let through; here is the end. */
    void finish(CharSequence source, Output out) {
        if (trims()) {
            dropSpaceBefore(source.length(), out);
        }
    }

    private void dropSpaceBefore(int at, Output out) {
        while (out.last() == ' ') {
            out.join(at, 0, "", rule);
            if (policy != Policy.KEEP) {
                return;
            }
        }
    }

    private static boolean onlyDropped(CharSequence source, int from, Output out) {
        int at = from;
        while (at < source.length()) {
            int dropped = Surroundings.dropped(source, at, out);
            if (dropped == 0) {
                return false;
            }
            at += dropped;
        }
        return true;
    }

    /** A space, or what the table turns into one. */
    private static boolean isSpaceHere(char c, Output out) {
        return isSpace(c) || out.table().plain(c) == ' ';
    }
}
