package dev.khabar.normalize;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** HTML tags, comments, and the content of script and style elements. */
final class HtmlTags extends RewritingStep {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "td",
            "th",
            "title",
            "tr",
            "ul");

    private static final Set<String> HIDDEN = Set.of("script", "style");
    private static final int LONGEST_NAME = 12;

    HtmlTags(Rule rule) {
        super(rule);
    }

    @Override
    void rewrite(String text, Rewriting out) {
        Set<String> unclosed = new HashSet<>();
        int at = text.indexOf('<');
        while (at >= 0) {
            String name = name(text, at);
            int end = markupEnd(text, at, name, unclosed);
            if (end < 0) {
                at = text.indexOf('<', at + 1);
            } else {
                out.replace(at, end - at, BLOCKS.contains(name) ? "\n" : "");
                at = text.indexOf('<', end);
            }
        }
    }

    /** After the comment, tag or hidden element at {@code at}; -1 where a less-than sign is just that. */
    private static int markupEnd(String text, int at, String name, Set<String> unclosed) {
        if (text.startsWith("<!--", at)) {
            return after(text, "-->", at + 4, unclosed);
        }
        char next = Surroundings.at(text, at + 1);
        if (!PythonCharacters.isAsciiLetter(next) && next != '/' && next != '!' && next != '?') {
            return -1;
        }
        int end = after(text, ">", at, unclosed);
        if (end < 0 || next == '/' || !HIDDEN.contains(name)) {
            return end;
        }
        int closing = after(text, "</" + name, end, unclosed);
        int closed = closing < 0 ? -1 : after(text, ">", closing, unclosed);
        return closed < 0 ? end : closed;
    }

    /** Looks for a sign once in vain, and not again: later ones begin further on. */
    private static int after(String text, String sign, int from, Set<String> unclosed) {
        if (unclosed.contains(sign)) {
            return -1;
        }
        for (int at = text.indexOf(sign.charAt(0), from); at >= 0; at = text.indexOf(sign.charAt(0), at + 1)) {
            if (text.regionMatches(true, at, sign, 0, sign.length())) {
                return at + sign.length();
            }
        }
        unclosed.add(sign);
        return -1;
    }

    private static String name(String text, int at) {
        int from = Surroundings.at(text, at + 1) == '/' ? at + 2 : at + 1;
        int end = from;
        while (end < text.length()
                && PythonCharacters.isAsciiLetterOrDigit(text.charAt(end))
                && end < from + LONGEST_NAME) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** After a line break that stands outside all markup, and before markup that may go on. */
    @Override
    public int lastCut(CharSequence text) {
        String all = text.toString();
        Set<String> unclosed = new HashSet<>();
        int cut = 0;
        int from = 0;
        while (from < all.length()) {
            int at = all.indexOf('<', from);
            for (int i = from; i < (at < 0 ? all.length() : at); i++) {
                cut = all.charAt(i) == '\n' ? i + 1 : cut;
            }
            if (at < 0 || at + 1 == all.length()) {
                break;
            }
            int end = markupEnd(all, at, name(all, at), unclosed);
            if (!unclosed.isEmpty()) {
                break;
            }
            from = Math.max(end, at + 1);
        }
        return cut;
    }
}
