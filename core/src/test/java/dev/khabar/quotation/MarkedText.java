package dev.khabar.quotation;

import dev.khabar.article.Passage;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Texts with their quotations marked as {@code quotations.golden.txt} explains. */
final class MarkedText {

    private MarkedText() {}

    /** The text of a marked line. */
    static String plain(String marked) {
        return marked.replaceAll(" ⇐ .*", "").replaceAll("[⟨⟩⟪⟫^]", "");
    }

    static String of(String text, List<Quotation> quotations) {
        if (quotations.isEmpty()) {
            return text;
        }
        TreeMap<Integer, String> marks = new TreeMap<>();
        for (Quotation quotation : quotations) {
            marks.merge(quotation.span().start(), quotation.isDirect() ? "⟪" : "⟨", String::concat);
            marks.merge(quotation.span().end(), quotation.isDirect() ? "⟫" : "⟩", String::concat);
            marks.merge(quotation.attribution().span().start(), "^", String::concat);
        }
        StringBuilder marked = new StringBuilder(text);
        marks.descendingMap().forEach(marked::insert);
        return marked + " ⇐ "
                + quotations.stream()
                        .map(quotation -> quotation.speaker().map(Passage::text).orElse("-"))
                        .collect(Collectors.joining("; "));
    }
}
