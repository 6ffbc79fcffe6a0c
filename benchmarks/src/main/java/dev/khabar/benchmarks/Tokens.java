package dev.khabar.benchmarks;

import java.util.Arrays;

/** The stretches of a text between white space, found beforehand, as a tokenizer hands them to a token filter. */
final class Tokens {

    /** A token filter's work on its term buffer; returns the term's new length. */
    interface TermWork {
        int apply(char[] term, int length);
    }

    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private char[] term = new char[0];

    void find(String text) {
        starts = new int[text.length() / 2 + 1];
        ends = new int[text.length() / 2 + 1];
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
        starts = Arrays.copyOf(starts, count);
        ends = Arrays.copyOf(ends, count);
        term = new char[longest];
    }

    /** {@code text} with each of its tokens rewritten. */
    String rewrite(String text, TermWork work) {
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
