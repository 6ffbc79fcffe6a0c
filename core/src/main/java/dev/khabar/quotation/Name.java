package dev.khabar.quotation;

/**
 * Words that name a speaker, as numbers of tokens.
 *
 * @param from the first
 * @param to the one behind the last; as {@code from} where nobody is named
 * @param next where reading goes on
 */
record Name(int from, int to, int next) {

    boolean isEmpty() {
        return from == to;
    }

    /** How many tokens it has. */
    int length() {
        return to - from;
    }
}
