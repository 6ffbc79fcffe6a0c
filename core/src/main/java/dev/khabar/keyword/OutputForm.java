package dev.khabar.keyword;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;

/** How {@link Keyword#text()} is written. Occurrences and surface forms are always those of the text. */
public enum OutputForm {

    /** As the text writes it, marks and all. */
    AS_WRITTEN {
        @Override
        String of(String phrase) {
            return phrase;
        }
    },

    /**
     * Without diacritics, tatweel and invisible characters, as tags and facets are kept: كازاخستان for كَازاخستـان. Spelling
     * stays: أ is not folded to ا.
     */
    PLAIN {
        @Override
        String of(String phrase) {
            return Plain.NORMALIZER.normalize(phrase);
        }
    };

    abstract String of(String phrase);

    private static final class Plain {
        static final TextNormalizer NORMALIZER = TextNormalizer.builder(Preset.DISPLAY)
                .with(Rule.TATWEEL, Rule.TANWIN, Rule.HARAKAT, Rule.SHADDA, Rule.SUKUN, Rule.DAGGER_ALEF)
                .with(Rule.MADDA_MARK, Rule.HAMZA_MARKS, Rule.QURANIC_MARKS, Rule.EXTENDED_MARKS)
                .with(Rule.DIRECTIONAL_MARKS, Rule.DIRECTIONAL_EMBEDDINGS, Rule.ZWJ_DROPPED)
                .build();
    }
}
