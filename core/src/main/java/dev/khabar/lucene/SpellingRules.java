package dev.khabar.lucene;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;

/** Normalisation before words are decided on: what {@link Preset#SEARCH} does, but hamza, ة and ى stay. */
final class SpellingRules {

    private static final Rule[] FOLDING = {
        Rule.ALEF_MADDA,
        Rule.ALEF_HAMZA_ABOVE,
        Rule.ALEF_HAMZA_BELOW,
        Rule.HAMZA_CARRIERS_TO_LETTERS,
        Rule.ALEF_MAKSURA_TO_YEH,
        Rule.TEH_MARBUTA_TO_HEH
    };

    /** {@link Preset#SEARCH} without folding. */
    static final TextNormalizer KEPT = keptIn(Preset.SEARCH);

    private SpellingRules() {}

    /** A preset without the rules that fold letters of words. */
    static TextNormalizer keptIn(Preset preset) {
        return TextNormalizer.builder(preset).without(FOLDING).build();
    }
}
