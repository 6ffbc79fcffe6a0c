package dev.khabar.restoration;

import dev.khabar.restoration.form.WordCorrection;
import dev.khabar.restoration.network.Alphabet;
import dev.khabar.restoration.network.Passage;
import dev.khabar.restoration.network.Symbols;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.LineSeparator;
import org.jspecify.annotations.Nullable;

/** The letters of one word in order, with what they carry and what was chosen for them. */
final class WordReading {

    private final String text;
    private final char[] letters;
    private final int[] places;
    private final boolean[] markable;
    private final GivenMarks[] given;
    private final Choice[] choices;

    /**
     * The letters from {@code from} to {@code to} of a passage of {@code text}.
     *
     * @param correction by what is known of words; null where nothing is
     */
    WordReading(
            String text,
            Alphabet alphabet,
            Passage passage,
            int from,
            int to,
            float[][] scores,
            @Nullable WordCorrection correction) {
        Symbols symbols = passage.symbols();
        int count = to - from;
        this.text = text;
        letters = new char[count];
        places = new int[count];
        markable = new boolean[count];
        given = new GivenMarks[count];
        choices = new Choice[count];
        for (int i = 0; i < count; i++) {
            int symbol = symbols.symbol(from + i);
            letters[i] = alphabet.letter(symbol);
            places[i] = symbols.place(from + i);
            markable[i] = alphabet.canCarryMarks(symbol);
        }
        LetterScores[] ofLetters = new LetterScores[count];
        boolean contradicted = false;
        for (int i = 0; i < count; i++) {
            given[i] = GivenMarks.of(text, places[i], i + 2 == count && isAlef(letters[i + 1]));
            ofLetters[i] = markable[i] ? LetterScores.of(scores[from + i], given[i]) : LetterScores.EMPTY;
            choices[i] = Choice.likeliest(ofLetters[i]);
            contradicted |= markable[i] && !given[i].isEmpty() && isContradicted(scores[from + i], choices[i]);
        }
        if (correction != null) {
            correct(correction, ofLetters, contradicted);
        }
    }

    /** Whether another label has a higher score than what agrees with the text. */
    @SuppressWarnings("EnumOrdinal") // labels of the network are places in the enum
    private static boolean isContradicted(float[] scores, Choice choice) {
        float own = scores[choice.marks().ordinal()];
        for (float score : scores) {
            if (score > own) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("EnumOrdinal") // labels of the network are places in the enum
    private void correct(WordCorrection correction, LetterScores[] scores, boolean contradicted) {
        int[] labels = new int[choices.length];
        double[][] logs = new double[choices.length][];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = choices[i].marks().ordinal();
            logs[i] = scores[i].logsOver(labels[i]);
        }
        int[] corrected = correction.correct(letters(), logs, labels, contradicted);
        for (int i = 0; i < labels.length; i++) {
            if (corrected[i] != labels[i]) {
                choices[i] = Choice.of(scores[i], corrected[i]);
            }
        }
    }

    private static boolean isAlef(char letter) {
        return letter == ArabicCharacters.ALEF || letter == ArabicCharacters.ALEF_MAKSURA;
    }

    int length() {
        return letters.length;
    }

    /** The letter as the model reads it: composed, and Arabic for its look-alikes. */
    char letter(int index) {
        return letters[index];
    }

    /** The index of the letter in the text. */
    int place(int index) {
        return places[index];
    }

    /** Whether the letter can carry marks: all but bare alef and those the model doesn't know. */
    boolean canCarryMarks(int index) {
        return markable[index];
    }

    GivenMarks given(int index) {
        return given[index];
    }

    Choice choice(int index) {
        return choices[index];
    }

    /** Whether a bare alef or alef maksura that ends the word follows. */
    boolean endsInAlefAfter(int index) {
        return index + 2 == letters.length && isAlef(letters[index + 1]);
    }

    /** Whether it is a letter that stands for a word: no one says the letter's own sound. */
    boolean isAbbreviation() {
        return length() == 1 && LetterAbbreviation.is(text, places[0], given[0].end());
    }

    /** Whether nothing but white space stands between this word and {@code next}. */
    boolean isFollowedBy(WordReading next) {
        String between = text.substring(given[length() - 1].end(), next.place(0));
        return between.isBlank() && between.chars().noneMatch(c -> LineSeparator.is((char) c));
    }

    /** Whether the letter after this one does no more than say that its vowel is long. */
    boolean isLengthened(int index) {
        if (index + 1 >= letters.length
                || choices[index + 1].marks() != LetterMarks.NONE
                || !given[index + 1].isEmpty()) {
            return false;
        }
        return switch (letters[index + 1]) {
            case ArabicCharacters.ALEF, ArabicCharacters.ALEF_MAKSURA -> isVowel(index, LetterMarks.FATHA);
            case ArabicCharacters.WAW -> isVowel(index, LetterMarks.DAMMA);
            case ArabicCharacters.YEH -> isVowel(index, LetterMarks.KASRA);
            default -> false;
        };
    }

    private boolean isVowel(int index, LetterMarks vowel) {
        return choices[index].marks().vowel() == vowel.vowel();
    }

    /** Whether the letter is written as a bare alef and nothing on it. */
    boolean isPlainAlef(int index) {
        return text.charAt(places[index]) == ArabicCharacters.ALEF && given[index].isBare(places[index]);
    }

    /** Whether {@code count} letters from {@code clitics} begin the word, and more follow. */
    boolean startsWithClitics(int count, String clitics) {
        for (int i = 0; i < count; i++) {
            if (clitics.indexOf(letters[i]) < 0) {
                return false;
            }
        }
        return count < letters.length;
    }

    /** The letters as a string. */
    String letters() {
        return new String(letters);
    }
}
