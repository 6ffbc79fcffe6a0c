package dev.khabar.benchmarks;

import java.util.Arrays;

/** The stretches of a text between white space, found beforehand, as a tokenizer hands them to a token filter. */
final class Tokens {

    /** A token filter's work on its term buffer; returns the term's new length. */
    interface TermWork {
        int apply(char[] term, int length);
    }

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final char[] term;

    private Tokens(String text, int[] starts, int[] ends, int longest) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.term = new char[longest];
    }

    static Tokens of(String text) {
        int[] starts = new int[text.length() / 2 + 1];
        int[] ends = new int[text.length() / 2 + 1];
        int count = 0;
        int longest = 0;
        for (int at = 0; at < text.length(); ) {
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                starts[count] = start;
                ends[count++] = at;
                longest = Math.max(longest, at - start);
            } else {
                at++;
            }
        }
        return new Tokens(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), longest);
    }

    /** The text with each of its tokens rewritten. */
    String rewrite(TermWork work) {
        char[] out = new char[text.length()];
        int length = 0;
        int done = 0;
        for (int i = 0; i < starts.length; i++) {
            text.getChars(done, starts[i], out, length);
            length += starts[i] - done;
            text.getChars(starts[i], ends[i], term, 0);
            int left = work.apply(term, ends[i] - starts[i]);
            System.arraycopy(term, 0, out, length, left);
            length += left;
            done = ends[i];
        }
        text.getChars(done, text.length(), out, length);
        return new String(out, 0, length + text.length() - done);
    }
}
