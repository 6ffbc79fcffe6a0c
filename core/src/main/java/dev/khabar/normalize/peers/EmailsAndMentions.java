package dev.khabar.normalize.peers;

import dev.khabar.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds e-mail addresses and mentions. */
final class EmailsAndMentions {

    private EmailsAndMentions() {}

    /** A name, an at sign, and a domain of two labels or more. */
    static @Nullable Span email(String text, int from) {
        for (int sign = text.indexOf('@', from); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            int start = labelStart(text, sign, from);
            int end = start < sign ? domainEnd(text, sign + 1) : sign;
            if (end > sign) {
                return new Span(start, end);
            }
        }
        return null;
    }

    /** Anything without white space that has an at sign in its middle. */
    static @Nullable Span anythingWithAt(String text, int from) {
        for (int sign = text.indexOf('@', from + 1); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            if (sign + 1 < text.length() && isNoSpace(text, sign - 1) && isNoSpace(text, sign + 1)) {
                int start = sign - 1;
                while (start > from && isNoSpace(text, start - 1)) {
                    start--;
                }
                int end = sign + 2;
                while (end < text.length() && isNoSpace(text, end)) {
                    end++;
                }
                return new Span(start, end);
            }
        }
        return null;
    }

    /** An at sign and the word after it. */
    static @Nullable Span mention(String text, int from) {
        for (int sign = text.indexOf('@', from); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            int end = sign + 1;
            while (end < text.length() && PythonCharacters.isWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > sign + 1) {
                return new Span(sign, end);
            }
        }
        return null;
    }

    /** After the last label of two or more with full stops between them, or 0. */
    private static int domainEnd(String text, int from) {
        int end = labelEnd(text, from);
        int found = 0;
        while (end > from && end < text.length() && text.charAt(end) == '.') {
            int next = labelEnd(text, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
            found = end;
        }
        return found;
    }

    private static int labelEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLabel(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int labelStart(String text, int sign, int from) {
        int start = sign;
        while (start > from && isLabel(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return Math.max(start, from);
    }

    private static boolean isLabel(int codePoint) {
        return codePoint == '-' || PythonCharacters.isWord(codePoint);
    }

    private static boolean isNoSpace(String text, int at) {
        return !PythonCharacters.isSpace(text.charAt(at));
    }
}
