package dev.khabar.normalize.peers;

import dev.khabar.normalize.rules.AsciiCharacters;
import dev.khabar.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what looks like a link at second sight. */
final class LooseLinks {

    private LooseLinks() {}

    /** http:// or https:// and at least one character of an address. */
    static Finder afterScheme() {
        return (text, from) -> {
            for (int at = text.indexOf("http", from); at >= 0; at = text.indexOf("http", at + 1)) {
                int colon = text.startsWith("https", at) ? at + 5 : at + 4;
                if (text.startsWith("://", colon)) {
                    int end = addressEnd(text, colon + 3);
                    if (end > colon + 3) {
                        return new Span(at, end);
                    }
                }
            }
            return null;
        };
    }

    /** www and at least one character of an address. */
    static Finder afterWww() {
        return (text, from) -> {
            for (int at = text.indexOf("www", from); at >= 0; at = text.indexOf("www", at + 1)) {
                int end = addressEnd(text, at + 3);
                if (end > at + 3) {
                    return new Span(at, end);
                }
            }
            return null;
        };
    }

    /** Letters and {@code .com}. */
    static @Nullable Span dotCom(String text, int from) {
        for (int dot = text.indexOf(".com", from); dot >= 0; dot = text.indexOf(".com", dot + 1)) {
            int start = dot;
            while (start > from && AsciiCharacters.isAsciiLetter(text.charAt(start - 1))) {
                start--;
            }
            if (start < dot) {
                return new Span(start, dot + ".com".length());
            }
        }
        return null;
    }

    /** All up to the next white space. */
    static Finder upToSpace(String beginning) {
        return (text, from) -> {
            int at = text.indexOf(beginning, from);
            if (at < 0) {
                return null;
            }
            int end = at + beginning.length();
            while (end < text.length() && !PythonCharacters.isSpace(text.charAt(end))) {
                end++;
            }
            return new Span(at, end);
        };
    }

    static Finder exactly(String sign) {
        return (text, from) -> {
            int at = text.indexOf(sign, from);
            return at < 0 ? null : new Span(at, at + sign.length());
        };
    }

    private static int addressEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (AsciiCharacters.isAsciiLetterOrDigit(text.charAt(end))
                        || "_-./~?=%&".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
