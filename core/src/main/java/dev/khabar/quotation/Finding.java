package dev.khabar.quotation;

/**
 * A quotation as numbers of tokens.
 *
 * @param from the first token of what is said
 * @param to the one behind the last
 * @param attribution the word that attributes it
 * @param speaker who said it; empty for nobody
 * @param prefix how many letters before the speaker's name are no part of it
 * @param direct whether these are the speaker's own words
 */
record Finding(int from, int to, int attribution, Name speaker, int prefix, boolean direct) {

    /** The same with another end. */
    Finding until(int end) {
        return new Finding(from, end, attribution, speaker, prefix, direct);
    }
}
