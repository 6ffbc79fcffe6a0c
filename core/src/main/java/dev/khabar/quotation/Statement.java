package dev.khabar.quotation;

/**
 * What somebody states, as numbers of tokens.
 *
 * @param from the first token of what is stated
 * @param to the one behind the last; -1 where it goes on to the end of the sentence or to another speaker's words
 * @param direct whether these are the speaker's own words
 */
record Statement(int from, int to, boolean direct) {

    boolean isOpen() {
        return to < 0;
    }

    /** Where reading goes on, before {@code limit}. */
    int next(int limit) {
        return isOpen() ? from + 1 : Math.min(limit, to + 1);
    }
}
