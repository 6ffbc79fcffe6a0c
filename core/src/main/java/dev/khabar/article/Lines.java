package dev.khabar.article;

import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Cuts a text into its visible lines. */
final class Lines {

    private static final String BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";

    private Lines() {}

    static List<Line> of(String text, SentenceSplitter splitter) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        boolean afterBlank = true;
        while (from < text.length()) {
            int to = endOfLine(text, from);
            List<Sentence> sentences = shift(splitter.split(text.substring(from, to)), from);
            if (sentences.isEmpty()) {
                afterBlank = true;
            } else {
                int start = sentences.get(0).span().start();
                int end = sentences.get(sentences.size() - 1).span().end();
                lines.add(new Line(new Span(start, end), text.substring(start, end), sentences, afterBlank));
                afterBlank = false;
            }
            boolean pair = to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
            from = to + (pair ? 2 : 1);
        }
        return lines;
    }

    /** How many words a text has, as white space parts them. */
    static int words(String text) {
        return new StringTokenizer(text).countTokens();
    }

    private static int endOfLine(String text, int from) {
        int to = from;
        while (to < text.length() && BREAKS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private static List<Sentence> shift(List<Sentence> sentences, int distance) {
        List<Sentence> shifted = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            shifted.add(new Sentence(sentence.span().shift(distance), sentence.text(), sentence.ending()));
        }
        return shifted;
    }
}
