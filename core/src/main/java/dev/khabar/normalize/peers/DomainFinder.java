package dev.khabar.normalize.peers;

import dev.khabar.normalize.rules.AsciiCharacters;
import dev.khabar.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds addresses with a domain: optionally http:// or https:// and one more character, then 2 to 256 characters of
 * names, a full stop, 2 to 6 small letters that end a word, and what else may stand in an address.
 *
 * <p>Among all full stops that could be the one before the last part, the last one counts.
 */
final class DomainFinder implements Finder {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 256;
    private static final int LONGEST_TOP = 6;
    private static final int NONE = -1;

    @Override
    public @Nullable Span next(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (!isName(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isName(text.charAt(end))) {
                end++;
            }
            int start = firstStart(text, at, end);
            Span addressed = firstWithScheme(text, at, start == NONE ? end : start + 1);
            if (addressed != null) {
                return addressed;
            }
            if (start != NONE) {
                return new Span(start, addressEnd(text, lastDot(text, start)));
            }
            at = end;
        }
        return null;
    }

    /** The first address with a scheme that begins within a run of name characters: no search goes beyond the run. */
    private static @Nullable Span firstWithScheme(String text, int from, int upTo) {
        for (int at = from; at < upTo; at++) {
            int end = text.startsWith("http", at) ? withScheme(text, at) : NONE;
            if (end != NONE) {
                return new Span(at, end);
            }
        }
        return null;
    }

    /** Where the address ends that begins with a scheme at {@code at}. */
    private static int withScheme(String text, int at) {
        int colon = text.startsWith("https", at) ? at + 5 : at + 4;
        if (!text.startsWith("://", colon) || colon + 3 >= text.length() || text.charAt(colon + 3) == '\n') {
            return NONE;
        }
        int name = colon + 3 + Character.charCount(text.codePointAt(colon + 3));
        int dot = text.startsWith("www.", name) ? lastDot(text, name + 4) : NONE;
        if (dot == NONE) {
            dot = lastDot(text, name);
        }
        return dot == NONE ? NONE : addressEnd(text, dot);
    }

    /** The first place in the run of name characters where an address without a scheme can start. */
    private static int firstStart(String text, int at, int end) {
        for (int dot = at + SHORTEST; dot < end; dot++) {
            if (text.charAt(dot) == '.' && topLevelEnd(text, dot) != NONE) {
                return Math.max(at, dot - LONGEST);
            }
        }
        return NONE;
    }

    /** The last full stop before a top level, of those that names from {@code start} on reach. */
    private static int lastDot(String text, int start) {
        int last = NONE;
        for (int i = start; i < text.length() && i <= start + LONGEST && isName(text.charAt(i)); i++) {
            if (i >= start + SHORTEST && text.charAt(i) == '.' && topLevelEnd(text, i) != NONE) {
                last = i;
            }
        }
        return last;
    }

    private static int topLevelEnd(String text, int dot) {
        int end = dot + 1;
        while (end < text.length() && end <= dot + LONGEST_TOP && isSmall(text.charAt(end))) {
            end++;
        }
        boolean ended = end == text.length() || !PythonCharacters.isWord(text.codePointAt(end));
        return end - dot > SHORTEST && ended ? end : NONE;
    }

    private static int addressEnd(String text, int dot) {
        int end = topLevelEnd(text, dot);
        while (end < text.length() && isTail(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isName(char c) {
        return AsciiCharacters.isAsciiLetterOrDigit(c) || "-@:%._+~#=".indexOf(c) >= 0;
    }

    private static boolean isTail(char c) {
        return isName(c) || c == '?' || c == '&' || c == '/';
    }
}
