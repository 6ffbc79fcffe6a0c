package dev.khabar.keyword;

import dev.khabar.word.WordFolder;
import dev.khabar.word.WordTokenizer;
import java.util.Arrays;

/** The words of a text as numbers, with their places and what stands between them, in parallel arrays. */
final class Tokens {

    /** Gives the same number to the same folded word. */
    @FunctionalInterface
    interface Numbering {
        int number(char[] buffer, int from, int to);
    }

    private static final WordTokenizer TOKENIZER = WordTokenizer.create();

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] words;
    /** The gap before each word, and after the last one. */
    private byte[] gaps;

    private Tokens(String text) {
        this.text = text;
        int room = Math.max(8, text.length() / 5);
        starts = new int[room];
        ends = new int[room];
        words = new int[room];
        gaps = new byte[room + 1];
    }

    static Tokens of(CharSequence text, Numbering numbering) {
        Tokens tokens = new Tokens(text.toString());
        tokens.read(numbering);
        return tokens;
    }

    private void read(Numbering numbering) {
        WordFolder folder = new WordFolder();
        TOKENIZER.scan(text, (start, end) -> {
            int length = folder.fold(text, start, end);
            add(start, end, numbering.number(folder.letters(), 0, length));
        });
        gaps[size] = (byte) (Gap.between(text, size == 0 ? 0 : ends[size - 1], text.length()) | Gap.BREAK);
    }

    private void add(int start, int end, int word) {
        if (size == words.length) {
            int room = size * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            words = Arrays.copyOf(words, room);
            gaps = Arrays.copyOf(gaps, room + 1);
        }
        gaps[size] =
                (byte) (size == 0 ? Gap.between(text, 0, start) | Gap.BREAK : Gap.between(text, ends[size - 1], start));
        starts[size] = start;
        ends[size] = end;
        words[size++] = word;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int word(int token) {
        return words[token];
    }

    /** Whether no phrase leads from the word before to this one; true at both ends of the text. */
    boolean breaksBefore(int token) {
        return (gaps[token] & Gap.BREAK) != 0;
    }

    /** Whether a quotation mark or bracket that opens stands right before this word. */
    boolean opensBefore(int token) {
        return (gaps[token] & Gap.OPENS) != 0;
    }

    /** Whether a quotation mark or bracket that closes stands right before this word, or at the end of the text. */
    boolean closesBefore(int token) {
        return (gaps[token] & Gap.CLOSES) != 0;
    }
}
