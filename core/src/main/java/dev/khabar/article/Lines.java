package dev.khabar.article;

import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.text.LineSeparator;
import dev.khabar.text.Span;
import dev.khabar.unicode.LineWidths;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Cuts a text into its visible lines; in a text that was wrapped at some width a line goes on after a full one. */
final class Lines {

    /** How much of a text shows whether it was wrapped, in code units. */
    private static final int BEGINNING = 4096;
    /** Headings of one length look as if they were wrapped at a smaller width. */
    private static final int LEAST_WIDTH = 40;

    private final String text;
    private final SentenceSplitter splitter;
    private final int width;
    private final List<Line> lines = new ArrayList<>();

    private Lines(String text, SentenceSplitter splitter) {
        this.text = text;
        this.splitter = splitter;
        int found = LineWidths.wrapped(text.substring(0, Math.min(text.length(), BEGINNING)));
        this.width = found < LEAST_WIDTH ? LineWidths.NONE : found;
    }

    static List<Line> of(String text, SentenceSplitter splitter) {
        Lines reader = new Lines(text, splitter);
        reader.read();
        return reader.lines;
    }

    private void read() {
        int from = 0;
        boolean afterBlank = true;
        while (from < text.length()) {
            int to = endOfLine(from);
            int start = from;
            boolean wrapped = false;
            while (goesOn(start, to)) {
                wrapped = true;
                start = LineSeparator.after(text, to);
                to = endOfLine(start);
            }
            afterBlank = !add(from, to, wrapped, afterBlank);
            from = to < text.length() ? LineSeparator.after(text, to) : to;
        }
    }

    /** Whether the line from {@code start} to {@code end} is full, so that the next belongs to it. */
    private boolean goesOn(int start, int end) {
        if (width == LineWidths.NONE || end >= text.length()) {
            return false;
        }
        int next = LineSeparator.after(text, end);
        int word = LineWidths.wordEnd(text, next) - next;
        return end > start && word > 0 && LineWidths.isFull(end - start, word, width);
    }

    /** Adds a line if something on it is visible. */
    private boolean add(int from, int to, boolean wrapped, boolean afterBlank) {
        String part = text.substring(from, to);
        List<Sentence> sentences =
                wrapped ? shift(splitter.split(onOneLine(part)), from, part) : shift(splitter.split(part), from, null);
        if (sentences.isEmpty()) {
            return false;
        }
        int start = sentences.get(0).span().start();
        int end = sentences.get(sentences.size() - 1).span().end();
        lines.add(new Line(new Span(start, end), part.substring(start - from, end - from), sentences, afterBlank));
        return true;
    }

    /** The same length, so that offsets stay. */
    private static String onOneLine(String part) {
        StringBuilder line = new StringBuilder(part);
        for (int i = 0; i < line.length(); i++) {
            if (LineSeparator.is(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private int endOfLine(int from) {
        int to = from;
        while (to < text.length() && !LineSeparator.is(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The sentences of a part that begins at {@code distance}, with the characters of {@code original} where it is given. */
    private static List<Sentence> shift(List<Sentence> sentences, int distance, @Nullable String original) {
        if (distance == 0 && original == null) {
            return sentences;
        }
        List<Sentence> shifted = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            String characters =
                    original == null ? sentence.text() : sentence.span().cut(original);
            shifted.add(new Sentence(sentence.span().shift(distance), characters, sentence.ending()));
        }
        return shifted;
    }

    /** How many words a text has, as white space parts them. */
    static int words(String text) {
        return new StringTokenizer(text).countTokens();
    }
}
