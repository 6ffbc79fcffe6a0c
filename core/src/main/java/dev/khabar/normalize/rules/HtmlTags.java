package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.Rewriting;
import dev.khabar.normalize.engine.RewritingStep;
import dev.khabar.normalize.engine.Surroundings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** HTML tags, comments, and the content of script and style elements. */
public final class HtmlTags extends RewritingStep {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
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
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "td",
            "th",
            "title",
            "tr",
            "ul");

    private static final Set<String> HIDDEN = Set.of("script", "style");
    private static final int LONGEST_NAME = 12;
    /** Among the signs that were looked for in vain: the end of a tag outside quoted values. */
    private static final String BARE_END = "=>";

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    public HtmlTags(Enum<?> rule) {
        super(rule);
    }

    @Override
    public void rewrite(String text, Rewriting out) {
        Set<String> unclosed = new HashSet<>();
        int at = text.indexOf('<');
        while (at >= 0) {
            int section = text.startsWith(CDATA, at) ? after(text, CDATA_END, at + CDATA.length(), unclosed) : -1;
            if (section >= 0) {
                rewriteSection(at, section, out);
                at = text.indexOf('<', section);
                continue;
            }
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

    /** The text of a section stays, however many signs of markup are in it. */
    private static void rewriteSection(int from, int to, Rewriting out) {
        out.replace(from, CDATA.length(), "");
        out.replace(to - CDATA_END.length(), CDATA_END.length(), "");
    }

    /** After the comment, tag or hidden element at {@code at}; -1 where a less-than sign is just that. */
    private static int markupEnd(String text, int at, String name, Set<String> unclosed) {
        if (text.startsWith("<!--", at)) {
            return after(text, "-->", at + 4, unclosed);
        }
        char next = Surroundings.at(text, at + 1);
        if (!AsciiCharacters.isAsciiLetter(next) && next != '/' && next != '!' && next != '?') {
            return -1;
        }
        int end = tagEnd(text, at, unclosed);
        if (end < 0 || next == '/' || !HIDDEN.contains(name)) {
            return end;
        }
        int closing = after(text, "</" + name, end, unclosed);
        int closed = closing < 0 ? -1 : after(text, ">", closing, unclosed);
        return closed < 0 ? end : closed;
    }

    /** After the tag at {@code at}: a {@code >} in the quoted value of an attribute does not end it. */
    private static int tagEnd(String text, int at, Set<String> unclosed) {
        int i = unclosed.contains(BARE_END) ? text.length() : at + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            i = (c == '"' || c == '\'') && isValue(text, i) ? valueEnd(text, i, unclosed) + 1 : i + 1;
        }
        unclosed.add(BARE_END);
        return after(text, ">", at, unclosed);
    }

    private static boolean isValue(String text, int quote) {
        int i = quote - 1;
        while (text.charAt(i) == ' ') {
            i--;
        }
        return text.charAt(i) == '=';
    }

    /** The sign that closes the value; the opening one itself where a tag begins first, for then it was never closed. */
    private static int valueEnd(String text, int quote, Set<String> unclosed) {
        for (int i = quote + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(quote)) {
                return i;
            }
            if (c == '<') {
                return quote;
            }
        }
        unclosed.add(String.valueOf(text.charAt(quote)));
        return quote;
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
                && AsciiCharacters.isAsciiLetterOrDigit(text.charAt(end))
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
