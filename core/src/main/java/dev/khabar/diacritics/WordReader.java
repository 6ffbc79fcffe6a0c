package dev.khabar.diacritics;

import dev.khabar.diacritics.mark.CarrierReader;
import dev.khabar.diacritics.mark.MarkCarrier;
import dev.khabar.text.Diacritic;
import dev.khabar.text.DiacriticSet;

/** Walks over the Arabic letters of a text, each with the letter before it in its word. */
final class WordReader {

    static final int NONE = -1;

    private final CharSequence text;
    private final CarrierReader reader;
    private int priorMarksStart = NONE;
    private int priorEnd = NONE;
    private int priorNext = NONE;

    WordReader(CharSequence text) {
        this.text = text;
        this.reader = new CarrierReader(text, 0, text.length());
    }

    boolean advance() {
        do {
            boolean letter = reader.isArabicLetter();
            priorMarksStart = letter ? reader.marksStart() : NONE;
            priorEnd = letter ? reader.end() : NONE;
            priorNext = letter ? reader.next() : NONE;
            if (!reader.advance()) {
                return false;
            }
        } while (!reader.isArabicLetter());
        return true;
    }

    int base() {
        return reader.base();
    }

    int start() {
        return reader.start();
    }

    int marksStart() {
        return reader.marksStart();
    }

    int end() {
        return reader.end();
    }

    boolean isLastLetter() {
        return reader.next() >= text.length() || !MarkCarrier.isArabicLetter(reader.codePointAt(reader.next()));
    }

    /** Whether a letter of the same word stands before this one. */
    boolean hasPrior() {
        return priorNext == reader.start();
    }

    /** End of the marks of the letter before. */
    int priorEnd() {
        return priorEnd;
    }

    /** Where the letter before carries {@code vowel} and no other vowel, or {@link #NONE}. */
    int onlyVowelOfPrior(Diacritic vowel) {
        int at = NONE;
        for (int i = priorMarksStart; hasPrior() && i < priorEnd; i++) {
            Diacritic mark = Diacritic.of(text.charAt(i));
            if (mark != null && DiacriticSet.VOWELS.contains(mark)) {
                if (mark != vowel || at != NONE) {
                    return NONE;
                }
                at = i;
            }
        }
        return at;
    }

    /** Whether the letter before carries a vowel. */
    boolean isPriorVocalised() {
        for (int i = priorMarksStart; hasPrior() && i < priorEnd; i++) {
            if (DiacriticSet.VOWELS.contains(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
