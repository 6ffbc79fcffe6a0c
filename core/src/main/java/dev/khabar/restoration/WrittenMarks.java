package dev.khabar.restoration;

import dev.khabar.restoration.MarkSelection.Extent;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.Span;
import dev.khabar.text.UnwrittenAlef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the marks of words: those that the policy selects, in the way that the conventions ask for. */
final class WrittenMarks {

    private static final String DAGGER_ALEF = Character.toString(Diacritic.DAGGER_ALEF.codePoint());
    private static final String FATHATAN = LetterMarks.FATHATAN.text();

    private final MarkSelection selection;
    private final Set<Convention> conventions;

    WrittenMarks(MarkSelection selection, Set<Convention> conventions) {
        this.selection = selection;
        this.conventions = EnumSet.noneOf(Convention.class);
        this.conventions.addAll(conventions);
    }

    /**
     * Writes a word.
     *
     * @param next the word after it, if there is one
     * @param start where the text that the word's places count in begins
     * @return the word as its readers see it
     */
    RestoredWord write(WordReading word, @Nullable WordReading next, int start, Edits edits) {
        int daggerAlef = conventions.contains(Convention.DAGGER_ALEF)
                ? UnwrittenAlef.letterOf(word.letters())
                : UnwrittenAlef.NONE;
        Extent[] extents = selection.of(word);
        List<RestoredLetter> letters = new ArrayList<>(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.canCarryMarks(i)) {
                LetterMarks added = added(word, i, extents[i], next);
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
        Span span =
                new Span(start + word.place(index), start + word.given(index).end());
        return new RestoredLetter(word.letter(index), span, word.choice(index), added);
    }

    /** What is added to what the letter carries already; nothing to an alef that carries the tanwin of the letter before. */
    private LetterMarks added(WordReading word, int index, Extent extent, @Nullable WordReading next) {
        if (index > 0 && word.given(index - 1).tanwinOnAlef()) {
            return LetterMarks.NONE;
        }
        LetterMarks marks = word.choice(index).marks();
        GivenMarks given = word.given(index);
        boolean shadda = extent != Extent.NOTHING && marks.hasShadda() && !given.shadda();
        boolean vowel = extent == Extent.ALL && marks.vowel() != null && !given.hasVowel();
        if (vowel && marks == LetterMarks.SUKUN && next != null && saysVowelBefore(word, index, next)) {
            return SilentAlef.vowelBefore(word, next);
        }
        return LetterMarks.of(shadda, vowel && writesVowel(word, index) ? marks.vowel() : null);
    }

    private boolean saysVowelBefore(WordReading word, int index, WordReading next) {
        return conventions.contains(Convention.VOWEL_BEFORE_WASLA)
                && index == word.length() - 1
                && SilentAlef.begins(next)
                && word.isFollowedBy(next);
    }

    private boolean writesVowel(WordReading word, int index) {
        if (word.choice(index).marks() == LetterMarks.SUKUN && conventions.contains(Convention.SUKUN_UNWRITTEN)) {
            return false;
        }
        return !conventions.contains(Convention.LONG_VOWELS_BARE) || !word.isLengthened(index);
    }

    private void add(WordReading word, int index, LetterMarks added, Edits edits) {
        GivenMarks given = word.given(index);
        boolean onAlef = added.vowel() == Diacritic.FATHATAN
                && conventions.contains(Convention.TANWIN_ON_ALEF)
                && word.endsInAlefAfter(index)
                && word.choice(index + 1).marks() == LetterMarks.NONE;
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
