package dev.khabar.keyword;

import static dev.khabar.text.ArabicCharacters.FEH;
import static dev.khabar.text.ArabicCharacters.WAW;

import dev.khabar.lexicon.WordEnds;
import dev.khabar.word.StopWords;
import dev.khabar.word.WordFolder;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What {@link StopWords#matchFolded} says, as {@link Trait}s, of a word and its ends: {@link Trait#STOP},
 * {@link Trait#ENDS_PHRASE} and {@link Trait#PREPOSITION}.
 */
final class StopTraits {

    private static final int SHORTEST_WITH_CONJUNCTION = 3;

    private final WordTraits words;

    StopTraits(StopWords stopWords) {
        Map<String, Set<StopWords.Category>> categories = new HashMap<>();
        for (StopWords.Category category : StopWords.Category.values()) {
            for (String word : stopWords.words(category)) {
                categories
                        .computeIfAbsent(WordFolder.fold(word), key -> EnumSet.noneOf(StopWords.Category.class))
                        .add(category);
            }
        }
        words = new WordTraits(categories.size());
        categories.forEach((word, classes) -> words.add(word, traits(classes)));
    }

    private static int traits(Set<StopWords.Category> categories) {
        if (categories.contains(StopWords.Category.PREPOSITION)) {
            return Trait.STOP | Trait.PREPOSITION;
        }
        boolean staysInside = categories.stream().allMatch(StopWords.Category::standsInside);
        return staysInside ? Trait.STOP : Trait.STOP | Trait.ENDS_PHRASE;
    }

    /** The traits of a word from a letter on, or of what is left of it behind و or ف. */
    int of(WordEnds word, int from) {
        int traits = words.of(word, "", from);
        return word.length() - from >= SHORTEST_WITH_CONJUNCTION
                        && (word.charAt(from) == WAW || word.charAt(from) == FEH)
                ? traits | words.of(word, "", from + 1)
                : traits;
    }

    /** Those of a word from a letter on with something written before it, which is no و or ف. */
    int of(WordEnds word, String before, int from) {
        return words.of(word, before, from);
    }
}
