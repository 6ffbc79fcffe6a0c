package dev.khabar.keyword.document;

import dev.khabar.scan.LetterBuffer;
import dev.khabar.scan.WordScanner;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text as numbers, with their places and what stands between them, in parallel arrays. The text may be
 * given in parts that stand apart in a larger one; no phrase leads from part to part.
 */
public final class Tokens {

    /** Gives the same number to the same folded word. */
    @FunctionalInterface
    public interface Numbering {
        int number(char[] buffer, int from, int to);
    }

    /**
     * A part of a larger text.
     *
     * @param start where it begins there, in UTF-16 code units
     */
    public record Part(int start, String text) {

        int end() {
            return start + text.length();
        }
    }

    private final Part[] parts;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] words;
    /** The gap before each word, and after the last one. */
    private byte[] gaps;

    private Tokens(List<Part> parts) {
        this.parts = parts.toArray(Part[]::new);
        int length = 0;
        for (Part part : parts) {
            length += part.text().length();
        }
        int room = Math.max(8, length / 5);
        starts = new int[room];
        ends = new int[room];
        words = new int[room];
        gaps = new byte[room + 1];
    }

    public static Tokens of(CharSequence text, Numbering numbering) {
        return of(List.of(new Part(0, text.toString())), numbering);
    }

    /** The words of parts that are given in the order of their starts. */
    public static Tokens of(List<Part> parts, Numbering numbering) {
        Tokens tokens = new Tokens(parts);
        LetterBuffer buffer = new LetterBuffer();
        for (Part part : parts) {
            tokens.read(part, buffer, numbering);
        }
        tokens.gaps[tokens.size] |= Separator.BREAK;
        return tokens;
    }

    private void read(Part part, LetterBuffer buffer, Numbering numbering) {
        String text = part.text();
        int first = size;
        gaps[size] |= Separator.BREAK | Separator.PART;
        WordScanner.scan(text, (start, end) -> {
            int length = buffer.fold(text, start, end);
            if (length > 0) {
                int last = size == first ? 0 : ends[size - 1] - part.start();
                gaps[size] |= Separator.between(text, last, start);
                add(part.start() + start, part.start() + end, numbering.number(buffer.letters(), 0, length));
            }
        });
        gaps[size] |= Separator.between(text, size == first ? 0 : ends[size - 1] - part.start(), text.length());
    }

    private void add(int start, int end, int word) {
        if (size + 1 == words.length) {
            int room = size * 2 + 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            words = Arrays.copyOf(words, room);
            gaps = Arrays.copyOf(gaps, room + 1);
        }
        starts[size] = start;
        ends[size] = end;
        words[size++] = word;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public int word(int token) {
        return words[token];
    }

    /** The words as numbers, for those who only read; longer than there are tokens. */
    int[] words() {
        return words;
    }

    /** Where a phrase ends: with its last word, or behind the mark that closes a quotation which it enters. */
    public int end(int first, int last) {
        for (int token = first + 1; token <= last; token++) {
            if ((gaps[token] & Separator.QUOTE) != 0) {
                Part part = partAt(starts[last]);
                return part.start() + Separator.closingEnd(part.text(), ends[last] - part.start());
            }
        }
        return ends[last];
    }

    /** Whether blanks and a mark that closes stand behind a word, within its part. */
    boolean closesBehind(int token) {
        Part part = partAt(starts[token]);
        return Separator.closingEnd(part.text(), ends[token] - part.start()) >= 0;
    }

    /** The text between two places of one part. */
    public String cut(int start, int end) {
        Part part = partAt(start);
        return part.text().substring(start - part.start(), end - part.start());
    }

    /** A word as written. */
    public String cut(int token) {
        return cut(starts[token], ends[token]);
    }

    private Part partAt(int place) {
        int low = 0;
        int high = parts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts[middle].start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts[low];
    }

    /** Whether no phrase leads from the word before to this one; true at both ends of the text. */
    public boolean breaksBefore(int token) {
        return (gaps[token] & Separator.BREAK) != 0;
    }

    /** Whether a word is only a part of a number, which goes on before it or after it. */
    boolean cutsNumber(int token) {
        return ((gaps[token] | gaps[token + 1]) & Separator.IN_NUMBER) != 0;
    }

    /** Whether a sentence may begin with this word; true at both ends of the text. */
    public boolean sentenceBefore(int token) {
        return token == 0 || token == size || (gaps[token] & Separator.SENTENCE) != 0;
    }

    /** Whether a quotation mark or bracket that opens stands right before this word. */
    public boolean opensBefore(int token) {
        return (gaps[token] & Separator.OPENS) != 0;
    }

    /** Whether blanks and a quotation mark that opens are all that stands before this word, within its part. */
    boolean quoteBefore(int token) {
        return (gaps[token] & (Separator.QUOTE | Separator.PART)) == Separator.QUOTE;
    }

    /**
     * Lets phrases lead from the word before a quotation into it, whatever stands between, if they have it whole.
     *
     * @param first its first word
     * @param end the token behind its last
     */
    void joinQuotation(int first, int end) {
        gaps[first] &= ~Separator.BREAK;
        for (int token = first + 1; token < end; token++) {
            gaps[token] |= Separator.IN_QUOTATION;
        }
    }

    /** Whether a run of words enters a joined quotation and ends within it. */
    public boolean cutsQuotation(int first, int end) {
        int token = end;
        while ((gaps[token] & Separator.IN_QUOTATION) != 0) {
            token--;
        }
        return token < end && token > first;
    }

    /** A character of a word that has at least one more. */
    char character(int token, int index) {
        Part part = partAt(starts[token]);
        return part.text().charAt(starts[token] + index - part.start());
    }

    /** The last character of a word. */
    char lastCharacter(int token) {
        Part part = partAt(starts[token]);
        return part.text().charAt(ends[token] - 1 - part.start());
    }

    /** Whether a quotation mark or bracket that closes stands right before this word, or at the end of the text. */
    public boolean closesBefore(int token) {
        return (gaps[token] & Separator.CLOSES) != 0;
    }
}
