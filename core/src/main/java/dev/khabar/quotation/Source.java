package dev.khabar.quotation;

/**
 * A phrase that names the source of a statement, {@code وفق ما ذكرت الوكالة}, as numbers of tokens.
 *
 * @param at the word that opens it
 * @param name who it is
 * @param next the first token behind it
 * @param sure whether it surely names somebody who speaks, and no law or plan
 * @param prefix how many letters before the name are no part of it: the {@code ل} that governs it
 */
record Source(int at, Name name, int next, boolean sure, int prefix) {

    /** What this source said. */
    Finding finding(int from, int to, boolean direct) {
        return new Finding(from, to, at, name, prefix, direct);
    }
}
