package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.CharacterTable.PAUSE;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.is;

/**
 * The full stops that no rule has anything to say about, which are most: at the end of a line that ends sentences; and before
 * a blank and a word that begins like no domain, behind a quotation mark or a word of Arabic letters that is longer than all
 * short forms with the same two letters at their end. They end the sentence, and those inside numbers do not, without a
 * {@link Mark} being read. Whatever is in
 * doubt is left to the rules, so that these few comparisons never change a decision. Immutable.
 */
final class PlainFullStops {

    /** How many clitics may stand before a short form. */
    private static final int CLITICS = 2;

    /** How many letters a short form has of which none is sought in the middle of a longer word. */
    private static final int PAIR = 2;

    /** The pairs of letters that domains begin with which a blank may have been typed before. */
    private static final boolean[] DOMAINS = new boolean[LetterPairs.SIZE];

    static {
        for (String domain : Addresses.GENERIC_DOMAINS) {
            DOMAINS[LetterPairs.at(domain, 0)] = true;
        }
    }

    /** The most letters of a short form, clitics included, by the last two of them. */
    private final byte[] mostLetters = new byte[LetterPairs.SIZE];

    private final boolean linesEnd;

    /**
     * @param abbreviations as {@link Words#key} writes them
     * @param linesEnd whether every line break ends the sentence
     */
    PlainFullStops(Iterable<String> abbreviations, boolean linesEnd) {
        this.linesEnd = linesEnd;
        abbreviations.forEach(this::add);
        Acronyms.LATIN_LETTERS.forEach(this::add);
    }

    /** The last part of one that has full stops inside is taken for as long as all of it: a few more words are in doubt. */
    private void add(String shortForm) {
        int pair = shortForm.length() < PAIR ? LetterPairs.NONE : LetterPairs.at(shortForm, shortForm.length() - PAIR);
        if (pair != LetterPairs.NONE) {
            int letters = Math.max(mostLetters[pair], shortForm.length() + CLITICS);
            mostLetters[pair] = (byte) Math.min(Byte.MAX_VALUE, letters);
        }
    }

    /**
     * Whether the sentence that begins at {@code sentence} ends with the terminator at {@code at}, that nothing closes behind.
     *
     * @param complete whether the text ends where {@code text} does
     */
    boolean endsAt(String text, int sentence, int at, boolean complete) {
        if (text.charAt(at) != '.') {
            return false;
        }
        int next = CharacterTable.skip(text, at + 1, SPACE);
        if (next == text.length()) {
            return complete;
        }
        if (is(text.charAt(next), LINE_BREAK)) {
            return linesEnd;
        }
        return next > at + 1 && beginsLikeNoDomain(text, next) && isBehindLongWord(text, sentence, at);
    }

    private static boolean beginsLikeNoDomain(String text, int next) {
        int pair = next + 1 < text.length() ? LetterPairs.at(text, next) : LetterPairs.NONE;
        return pair != LetterPairs.NONE && !DOMAINS[pair];
    }

    /** Whether a long word or a quotation mark stands before {@code at}, and a letter before that. */
    private boolean isBehindLongWord(String text, int sentence, int at) {
        int to = at;
        while (to > sentence && is(text.charAt(to - 1), SPACE)) {
            to--;
        }
        int from = to;
        while (from > sentence && LetterPairs.isLetter(text.charAt(from - 1))) {
            from--;
        }
        if (from <= sentence + 1 || !isBehindLetter(text, sentence, from - 1)) {
            return false;
        }
        int letters = to - from;
        char before = text.charAt(from - 1);
        return letters == 0
                ? is(before, QUOTE)
                : letters > CLITICS
                        && is(before, SPACE | QUOTE | PAUSE)
                        && (letters > CLITICS + 1 || Abbreviations.CLITICS.indexOf(text.charAt(from + 1)) < 0)
                        && letters > mostLetters[LetterPairs.at(text, to - PAIR)];
    }

    /** Whether the terminator at {@code at} stands in a number: the sentence goes on. */
    static boolean isInNumber(String text, int sentence, int at) {
        return text.charAt(at) == '.'
                && at > sentence
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    /** Whether a letter can be seen at once before {@code at}, so that neither a label nor nothing at all stands there. */
    private static boolean isBehindLetter(String text, int sentence, int at) {
        return LetterPairs.isLetter(text.charAt(sentence)) || LetterPairs.isLetter(text.charAt(at - 1));
    }
}
