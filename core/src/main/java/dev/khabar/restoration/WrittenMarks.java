package dev.khabar.restoration;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.Span;
import dev.khabar.text.UnwrittenAlef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides which of the marks that were found are written, and how. */
final class WrittenMarks {

    /** A vowel whose margin over the best that is said otherwise is smaller could be read otherwise. */
    static final double CLEAR_MARGIN = 0.75;

    private static final String DAGGER_ALEF = Character.toString(Diacritic.DAGGER_ALEF.codePoint());
    private static final String FATHATAN = LetterMarks.FATHATAN.text();

    private final RestorationPolicy policy;
    private final double minimumConfidence;
    private final Set<Convention> conventions;

    WrittenMarks(RestorationPolicy policy, double minimumConfidence, Set<Convention> conventions) {
        this.policy = policy;
        this.minimumConfidence = minimumConfidence;
        this.conventions = EnumSet.noneOf(Convention.class);
        this.conventions.addAll(conventions);
    }

    /**
     * Writes a word.
     *
     * @param start where the text that the word's places count in begins
     * @return the word as its readers see it
     */
    RestoredWord write(WordReading word, int start, Edits edits) {
        int daggerAlef = conventions.contains(Convention.DAGGER_ALEF)
                ? UnwrittenAlef.letterOf(word.letters())
                : UnwrittenAlef.NONE;
        List<RestoredLetter> letters = new ArrayList<>(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.canCarryMarks(i)) {
                LetterMarks added = added(word, i);
                add(word, i, added, edits);
                if (i == daggerAlef) {
                    addDaggerAlef(word, i, added, edits);
                }
                letters.add(letter(word, i, added, start));
            } else if (conventions.contains(Convention.ALEF_WASLA) && isAlefWasla(word, i)) {
                edits.replace(word.place(i) + 1, ArabicCharacters.ALEF_WASLA);
            }
        }
        int end = word.given(word.length() - 1).end();
        return new RestoredWord(new Span(start + word.place(0), start + end), letters);
    }

    private static RestoredLetter letter(WordReading word, int index, LetterMarks added, int start) {
        Choice choice = word.choice(index);
        return new RestoredLetter(
                word.letter(index),
                new Span(start + word.place(index), start + word.given(index).end()),
                choice.marks(),
                choice.probability(),
                choice.runnerUp(),
                choice.runnerUpProbability(),
                added);
    }

    /** What is added to what the letter carries already. */
    private LetterMarks added(WordReading word, int index) {
        Choice choice = word.choice(index);
        if (choice.probability() < minimumConfidence) {
            return LetterMarks.NONE;
        }
        LetterMarks marks = choice.marks();
        GivenMarks given = word.given(index);
        boolean shadda = marks.hasShadda() && !given.shadda() && writesShadda(word, index);
        boolean vowel = marks.vowel() != null && !given.hasVowel() && writesVowel(word, index);
        return LetterMarks.of(shadda, vowel ? marks.vowel() : null);
    }

    private boolean writesShadda(WordReading word, int index) {
        return policy != RestorationPolicy.AMBIGUOUS || !word.isAssimilated(index);
    }

    private boolean writesVowel(WordReading word, int index) {
        LetterMarks marks = word.choice(index).marks();
        if (marks == LetterMarks.SUKUN && conventions.contains(Convention.SUKUN_UNWRITTEN)) {
            return false;
        }
        if (conventions.contains(Convention.LONG_VOWELS_BARE) && word.isLengthened(index)) {
            return false;
        }
        return switch (policy) {
            case FULL -> true;
            case NO_CASE_ENDINGS -> word.length() == 1 || index < word.length() - 1;
            case AMBIGUOUS -> marks.hasTanwin() || word.choice(index).clearMargin() < CLEAR_MARGIN;
        };
    }

    private void add(WordReading word, int index, LetterMarks added, Edits edits) {
        GivenMarks given = word.given(index);
        boolean onAlef = added.vowel() == Diacritic.FATHATAN
                && conventions.contains(Convention.TANWIN_ON_ALEF)
                && word.endsInAlefAfter(index);
        LetterMarks own = onAlef ? LetterMarks.of(added.hasShadda(), null) : added;
        if (own.hasShadda() && given.vowel() != null) {
            // before the vowel that is there
            edits.add(given.base(), own.text());
        } else {
            edits.add(given.end(), own.text());
        }
        if (onAlef) {
            edits.add(word.given(index + 1).end(), FATHATAN);
        }
    }

    private static void addDaggerAlef(WordReading word, int index, LetterMarks added, Edits edits) {
        GivenMarks given = word.given(index);
        boolean fatha = added.vowel() == Diacritic.FATHA || given.vowel() == Diacritic.FATHA;
        if (fatha && !given.daggerAlef()) {
            edits.add(given.end(), DAGGER_ALEF);
        }
    }

    /** Begins the word, or the article after conjunctions and prepositions of one letter. */
    private static boolean isAlefWasla(WordReading word, int index) {
        if (word.letter(index) != ArabicCharacters.ALEF || !word.isPlainAlef(index) || word.length() < index + 3) {
            return false;
        }
        if (index == 0) {
            return true;
        }
        return word.letter(index + 1) == ArabicCharacters.LAM && word.startsWithClitics(index, "وفبك");
    }
}
