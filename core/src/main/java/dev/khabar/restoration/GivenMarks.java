package dev.khabar.restoration;

import dev.khabar.text.Diacritic;
import org.jspecify.annotations.Nullable;

/**
 * The marks that a letter carries already.
 *
 * @param shadda whether a shadda is among them
 * @param vowel the last haraka, tanwin or sukun; null where there is none
 * @param daggerAlef whether a dagger alef is among them: it says a fatha
 * @param tanwinOnAlef whether the alef after the letter carries its tanwin fath
 * @param base after the letter and a hamza or madda that belongs to it: where a shadda can be added
 * @param end after the last mark: where a vowel can be added
 */
record GivenMarks(
        boolean shadda, @Nullable Diacritic vowel, boolean daggerAlef, boolean tanwinOnAlef, int base, int end) {

    /** The vowel that is said, wherever it is written. */
    private @Nullable Diacritic spokenVowel() {
        if (vowel != null) {
            return vowel;
        }
        if (tanwinOnAlef) {
            return Diacritic.FATHATAN;
        }
        return daggerAlef ? Diacritic.FATHA : null;
    }

    boolean hasVowel() {
        return vowel != null || tanwinOnAlef || daggerAlef;
    }

    /** Whether the text says anything about the marks of the letter. */
    boolean isEmpty() {
        return !shadda && !hasVowel();
    }

    /** Whether no mark of any kind follows the letter at {@code place}. */
    boolean isBare(int place) {
        return end == place + 1;
    }

    /** Whether {@code marks} say the same and perhaps more. */
    boolean agreeWith(LetterMarks marks) {
        if (shadda && !marks.hasShadda()) {
            return false;
        }
        Diacritic spoken = spokenVowel();
        return spoken == null || spoken == marks.vowel();
    }

    /**
     * The marks of the letter at {@code place}, up to the next character that is not read over.
     *
     * @param alefFollows whether the last letter of the word, an alef or alef maksura, comes next
     */
    static GivenMarks of(String text, int place, boolean alefFollows) {
        GivenMarks own = at(text, place);
        if (!alefFollows || own.vowel != null) {
            return own;
        }
        int alef = own.end;
        while (SymbolReader.isReadOver(text.codePointAt(alef))) {
            alef += Character.charCount(text.codePointAt(alef));
        }
        boolean tanwin = at(text, alef).vowel == Diacritic.FATHATAN;
        return new GivenMarks(own.shadda, own.vowel, own.daggerAlef, tanwin, own.base, own.end);
    }

    private static GivenMarks at(String text, int place) {
        boolean shadda = false;
        Diacritic vowel = null;
        boolean daggerAlef = false;
        int base = place + 1;
        int end = base;
        for (int i = end; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!SymbolReader.isReadOver(codePoint)) {
                break;
            }
            i += Character.charCount(codePoint);
            Diacritic mark = Diacritic.of(codePoint);
            if (mark == null) {
                continue;
            }
            end = i;
            switch (mark.kind()) {
                case SHADDA -> shadda = true;
                case DAGGER_ALEF -> daggerAlef = true;
                case HARAKA, TANWIN, SUKUN -> vowel = mark;
                case HAMZA, MADDA -> base = !shadda && vowel == null && !daggerAlef ? i : base;
                default -> {}
            }
        }
        return new GivenMarks(shadda, vowel, daggerAlef, false, base, end);
    }
}
