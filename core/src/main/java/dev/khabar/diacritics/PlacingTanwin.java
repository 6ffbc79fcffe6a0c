package dev.khabar.diacritics;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.ALEF_MAKSURA;

import dev.khabar.text.AlignedText;
import dev.khabar.text.Diacritic;

/** Moves tanwin fath over the alef, or alef maksura, that ends its word. */
record PlacingTanwin(TanwinPlacement placement) implements DiacriticEdit {

    private static final char FATHATAN = (char) Diacritic.FATHATAN.codePoint();

    @Override
    public AlignedText align(CharSequence text) {
        Revision revision = new Revision(text);
        WordReader reader = new WordReader(text);
        while (reader.advance()) {
            if (reader.hasPrior() && isAlef(reader.base()) && reader.isLastLetter()) {
                switch (placement) {
                    case BEFORE_ALEF -> moveBack(text, reader, revision);
                    case AFTER_ALEF -> moveOn(text, reader, revision);
                }
            }
        }
        return revision.result();
    }

    private static void moveBack(CharSequence text, WordReader alef, Revision revision) {
        int fatha = alef.onlyVowelOfPrior(Diacritic.FATHA);
        boolean bearsOnlyTanwin = alef.end() == alef.marksStart() + 1 && text.charAt(alef.marksStart()) == FATHATAN;
        if (!bearsOnlyTanwin || (fatha == WordReader.NONE && alef.isPriorVocalised())) {
            return;
        }
        StringBuilder moved = new StringBuilder();
        int from = alef.priorEnd();
        if (fatha != WordReader.NONE) {
            from = fatha;
            moved.append(text, fatha + 1, alef.priorEnd());
        }
        moved.append(FATHATAN).append(text, alef.priorEnd(), alef.marksStart());
        revision.replace(from, alef.end(), moved);
    }

    private static void moveOn(CharSequence text, WordReader alef, Revision revision) {
        int tanwin = alef.onlyVowelOfPrior(Diacritic.FATHATAN);
        if (tanwin != WordReader.NONE && alef.end() == alef.marksStart()) {
            String moved = text.subSequence(tanwin + 1, alef.end()).toString() + FATHATAN;
            revision.replace(tanwin, alef.end(), moved);
        }
    }

    private static boolean isAlef(int base) {
        return base == ALEF || base == ALEF_MAKSURA;
    }

    @Override
    public String toString() {
        return "placeTanwin[" + placement + "]";
    }
}
