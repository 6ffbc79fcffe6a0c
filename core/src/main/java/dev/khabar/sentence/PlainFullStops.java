package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.ADORNMENT;
import static dev.khabar.sentence.mark.CharacterTable.CLOSING_BRACKET;
import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.PAUSE;
import static dev.khabar.sentence.mark.CharacterTable.QUOTE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Terminators;

/**
 * The full stops that no rule has anything to say about, which are most: at the end of a line that ends sentences; and before
 * a blank and a word that begins like no domain, behind a quotation mark, a word in brackets, a year, or a word of Arabic
 * letters that is longer than all short forms with the same letters at their end. They end the sentence, and those inside
 * numbers do not, without a {@link Mark} being read; so do question marks at the end of such a line, or before a blank and a
 * word with the article or {@code و}. Whatever is in doubt is left to the rules, so that these few comparisons never change a
 * decision. Immutable.
 */
final class PlainFullStops {

    /** How many clitics may stand before a short form. */
    private static final int CLITICS = 2;

    /** A label at the beginning of a sentence, an ordinal in brackets, is no longer. */
    private static final int LONGEST_LABEL = 16;

    /** A number of so many digits is no label either. */
    private static final int YEAR = 4;

    private static final char QUESTION = '\u061F';

    private static final int PAIR = 2;
    private static final int TRIPLE = 3;

    /** Numbers for three letters: some share one, which only leaves more to the rules. */
    private static final int TRIPLES = 1 << 12;

    /** The pairs of letters that domains begin with which a blank may have been typed before. */
    private static final boolean[] DOMAINS = new boolean[LetterPairs.SIZE];

    static {
        for (String domain : Addresses.GENERIC_DOMAINS) {
            DOMAINS[LetterPairs.at(domain, 0)] = true;
        }
    }

    /** The most letters of a short form of two letters, clitics included, by the {@link #ending} of both. */
    private final byte[] mostOfPair = new byte[LetterPairs.SIZE];
    /** The same of longer ones, by that of their last three letters. */
    private final byte[] mostOfTriple = new byte[TRIPLES];

    private final boolean linesEnd;

    /**
     * @param abbreviations as {@link Words#key} writes them
     * @param linesEnd whether every line break ends the sentence
     */
    PlainFullStops(Iterable<String> abbreviations, boolean linesEnd) {
        this.linesEnd = linesEnd;
        addAll(abbreviations);
        addAll(Acronyms.LATIN_LETTERS);
    }

    private void addAll(Iterable<String> shortForms) {
        for (String shortForm : shortForms) {
            add(shortForm);
        }
    }

    /** Those with full stops inside are no words of letters only, and a single letter is none for these comparisons. */
    private void add(String shortForm) {
        int ending = 0;
        for (int i = shortForm.length() - 1; i >= Math.max(0, shortForm.length() - TRIPLE); i--) {
            int letter = LetterPairs.letter(shortForm.charAt(i));
            if (letter < 0) {
                return;
            }
            ending = ending(ending, letter);
        }
        byte[] most = shortForm.length() > PAIR ? mostOfTriple : mostOfPair;
        int letters = Math.max(most[ending % most.length], shortForm.length() + CLITICS);
        most[ending % most.length] = (byte) Math.min(Byte.MAX_VALUE, letters);
    }

    /** The number of letters at the end of a word, read from the last one on: so far, and with one more. */
    private static int ending(int soFar, int letter) {
        return LetterPairs.COUNT * soFar + letter;
    }

    /**
     * Whether the sentence that begins at {@code sentence} ends with the terminator at {@code at}, that nothing closes behind.
     *
     * @param complete whether the text ends where {@code text} does
     */
    boolean endsAt(String text, int sentence, int at, boolean complete) {
        char c = text.charAt(at);
        if (c != '.' && !(is(c, TERMINATOR) && Terminators.QUESTIONS_AND_EXCLAMATIONS.indexOf(c) >= 0)) {
            return false;
        }
        int next = CharacterTable.skip(text, at + 1, SPACE);
        if (next == text.length()) {
            return complete;
        }
        if (is(text.charAt(next), LINE_BREAK)) {
            return linesEnd;
        }
        if (next == at + 1) {
            return false;
        }
        return c == '.'
                ? beginsLikeNoDomain(text, next) && isBehindLongWord(text, sentence, at)
                : c == QUESTION && isBehindLetter(text, sentence, at) && beginsLikeNoRest(text, next);
    }

    private static boolean isBehindLetter(String text, int sentence, int at) {
        return at > sentence && LetterPairs.isLetter(text.charAt(at - 1));
    }

    /** Whether a word follows with the article or {@code و}: none of those that a question goes on with begins so. */
    private static boolean beginsLikeNoRest(String text, int next) {
        if (next + PAIR >= text.length()) {
            return false;
        }
        char first = text.charAt(next);
        char second = text.charAt(next + 1);
        return (first == ArabicCharacters.ALEF && second == ArabicCharacters.LAM)
                || (first == ArabicCharacters.WAW && LetterPairs.isLetter(second));
    }

    private static boolean beginsLikeNoDomain(String text, int next) {
        int pair = next + PAIR < text.length() ? LetterPairs.at(text, next) : LetterPairs.NONE;
        return pair != LetterPairs.NONE
                && (!DOMAINS[pair]
                        || (!is(text.charAt(next + PAIR), INVISIBLE)
                                && Addresses.GENERIC_DOMAINS.stream()
                                        .noneMatch(domain -> beginsLike(text, next, domain))));
    }

    /** Whether the first letters are those of {@code word}, three at most. */
    private static boolean beginsLike(String text, int from, String word) {
        int same = 0;
        while (same < Math.min(TRIPLE, word.length()) && Words.fold(text.charAt(from + same)) == word.charAt(same)) {
            same++;
        }
        return same == Math.min(TRIPLE, word.length());
    }

    /** Whether a long word, a year or something quoted or in brackets stands before {@code at}, and a letter before that. */
    private boolean isBehindLongWord(String text, int sentence, int at) {
        int to = at;
        while (to > sentence && is(text.charAt(to - 1), SPACE)) {
            to--;
        }
        int letters = 0;
        int ending = 0;
        int from = to;
        for (; from > sentence; from--) {
            char c = text.charAt(from - 1);
            int letter = LetterPairs.letter(c);
            if (letter >= 0) {
                letters++;
                ending = letters <= TRIPLE ? ending(ending, letter) : ending;
            } else if (!is(c, ADORNMENT)) {
                break;
            }
        }
        if (from <= sentence + 1) {
            return false;
        }
        if (from == to) {
            return to - sentence > LONGEST_LABEL
                    && LetterPairs.isLetter(text.charAt(sentence))
                    && isBehindSign(text, to);
        }
        return letters > CLITICS
                && is(text.charAt(from - 1), SPACE | QUOTE | PAUSE)
                && (LetterPairs.isLetter(text.charAt(sentence)) || LetterPairs.isLetter(text.charAt(from - 2)))
                && (letters > CLITICS + 1 || isWithoutClitic(text, from, to))
                && letters > mostOfPair[ending / LetterPairs.COUNT]
                && letters > mostOfTriple[ending % TRIPLES];
    }

    /** Whether a word of three letters has no marks, and its first two can be no clitics of a single letter. */
    private static boolean isWithoutClitic(String text, int from, int to) {
        return to - from == CLITICS + 1 && Abbreviations.CLITICS.indexOf(text.charAt(from + 1)) < 0;
    }

    private static boolean isBehindSign(String text, int to) {
        char last = text.charAt(to - 1);
        return is(last, QUOTE)
                || (is(last, CLOSING_BRACKET) && Character.isLetter(text.charAt(to - 2)))
                || areDigits(text, to - YEAR, to);
    }

    private static boolean areDigits(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    /** Whether the terminator at {@code at} stands in a number: the sentence goes on. */
    static boolean isInNumber(String text, int sentence, int at) {
        return text.charAt(at) == '.'
                && at > sentence
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }
}
