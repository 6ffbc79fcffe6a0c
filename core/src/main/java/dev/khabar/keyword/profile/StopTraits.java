package dev.khabar.keyword.profile;

import static dev.khabar.text.ArabicCharacters.FEH;
import static dev.khabar.text.ArabicCharacters.WAW;

import dev.khabar.lexicon.WordEnds;
import dev.khabar.word.StopWords;
import dev.khabar.word.WordFolder;

/**
 * What {@link StopWords#matchFolded} says, as {@link Trait}s, of a word and its ends: {@link Trait#STOP},
 * {@link Trait#ENDS_PHRASE} and {@link Trait#PREPOSITION}.
 */
final class StopTraits {

    private static final int SHORTEST_WITH_CONJUNCTION = 3;
    private static final int EXPECTED = 1 << 10;

    private final WordTraits words = new WordTraits(EXPECTED);

    StopTraits(StopWords stopWords) {
        for (StopWords.Category category : StopWords.Category.values()) {
            for (String word : stopWords.words(category)) {
                String folded = WordFolder.fold(word);
                words.add(folded, traits(stopWords.matchFolded(folded)));
            }
        }
    }

    private static int traits(StopWords.Match match) {
        return Trait.STOP
                | (match.endsPhrase() ? Trait.ENDS_PHRASE : 0)
                | (match.categories().contains(StopWords.Category.PREPOSITION) ? Trait.PREPOSITION : 0);
    }

    /** The traits of a word from a letter on, or of what is left of it behind و or ف. */
    int of(WordEnds word, int from) {
        int traits = words.of(word, "", from);
        return word.length() - from >= SHORTEST_WITH_CONJUNCTION
                        && (word.charAt(from) == WAW || word.charAt(from) == FEH)
                ? traits | words.of(word, "", from + 1)
                : traits;
    }

    /** Those of a word from a letter on with something written before it, whose و or ف is a letter of its own: فيصل is no يصل. */
    int of(WordEnds word, String before, int from) {
        return words.of(word, before, from);
    }
}
