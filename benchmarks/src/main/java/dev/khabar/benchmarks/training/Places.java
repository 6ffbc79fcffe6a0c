package dev.khabar.benchmarks.training;

/**
 * How often a word stood where.
 *
 * @param opening first in a sentence
 * @param inner behind another word or a comma
 * @param ending before a mark that ends sentences, or the end of the line
 * @param followed before another word
 * @param verbal behind a word that only verbs follow
 * @param other behind any other word
 */
record Places(int opening, int inner, int ending, int followed, int verbal, int other) {

    static final Places NONE = new Places(0, 0, 0, 0, 0, 0);

    int total() {
        return opening + inner;
    }

    Places plus(Places more) {
        return new Places(
                opening + more.opening,
                inner + more.inner,
                ending + more.ending,
                followed + more.followed,
                verbal + more.verbal,
                other + more.other);
    }
}
