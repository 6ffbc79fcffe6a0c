package dev.khabar.benchmarks;

/** The least that any work on a text costs, for the benchmarks that put a row of it beside their own. */
final class Limits {

    /** What the table tells of each character. */
    private static final boolean[] LETTERS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            LETTERS[c] = Character.isLetter(c);
        }
    }

    private Limits() {}

    static boolean isLetter(char c) {
        return LETTERS[c];
    }

    /** Reads each character once. */
    static int scan(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }

    /** Asks a table about each character. */
    static int tableScan(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (LETTERS[text.charAt(i)]) {
                found++;
            }
        }
        return found;
    }

    /** Writes the text once. */
    static String copy(String text) {
        return new String(text.toCharArray());
    }
}
