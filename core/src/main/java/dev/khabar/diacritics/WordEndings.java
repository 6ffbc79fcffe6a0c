package dev.khabar.diacritics;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.ALEF_MAKSURA;

import dev.khabar.text.AlignedText;
import dev.khabar.text.Diacritic;
import dev.khabar.text.DiacriticSet;

/** Takes the vowel of each word's last letter out; the alef of tanwin fath does not count as a letter. */
record WordEndings() implements DiacriticEdit {

    @Override
    public AlignedText align(CharSequence text) {
        Revision revision = new Revision(text);
        WordReader reader = new WordReader(text);
        while (reader.advance()) {
            if (!reader.isLastLetter()) {
                continue;
            }
            int tanwin = reader.onlyVowelOfPrior(Diacritic.FATHATAN);
            if (tanwin != WordReader.NONE && (reader.base() == ALEF || reader.base() == ALEF_MAKSURA)) {
                revision.delete(tanwin, tanwin + 1);
            }
            for (int i = reader.marksStart(); i < reader.end(); i++) {
                if (DiacriticSet.VOWELS.contains(text.charAt(i))) {
                    revision.delete(i, i + 1);
                }
            }
        }
        return revision.result();
    }

    @Override
    public String toString() {
        return "stripWordEndings";
    }
}
