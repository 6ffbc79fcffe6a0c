package dev.khabar.keyword;

import dev.khabar.lexicon.WordList;
import dev.khabar.word.StopWords;
import java.util.HashSet;
import java.util.Set;

/**
 * The lists of words that a word is in.
 *
 * @param stop a stop word: never at the edge of a phrase
 * @param endsPhrase a stop word that does not stand inside a phrase either
 * @param preposition a preposition, or a noun that serves as one
 * @param namePart joins or opens the names of people
 * @param head opens names and terms: ministry, president, war
 * @param place a country, a large city, a region
 */
record WordClasses(
        boolean stop, boolean endsPhrase, boolean preposition, boolean namePart, boolean head, boolean place) {

    private static final WordClasses NONE = new WordClasses(false, false, false, false, false, false);
    private static final Set<String> NAME_PARTS = list("name-parts.txt");
    private static final Set<String> HEADS = list("heads.txt");
    private static final Set<String> PLACES = list("places.txt");
    private static final String ARTICLE = "ال";
    private static final int SHORTEST_WITH_ARTICLE = 5;

    static {
        PLACES.stream()
                .filter(place -> place.startsWith(ARTICLE) && place.length() >= SHORTEST_WITH_ARTICLE)
                .map(place -> place.substring(ARTICLE.length()))
                .toList()
                .forEach(PLACES::add);
    }

    static WordClasses of(String letters, String core, StopWords stopWords) {
        StopWords.Match match = stopWords.matchFolded(letters);
        WordClasses classes = new WordClasses(
                match.contained(),
                match.endsPhrase(),
                match.categories().contains(StopWords.Category.PREPOSITION),
                NAME_PARTS.contains(letters),
                HEADS.contains(core) || HEADS.contains(letters),
                PLACES.contains(core) || PLACES.contains(letters));
        return classes.equals(NONE) ? NONE : classes;
    }

    private static Set<String> list(String name) {
        return new HashSet<>(WordList.read(WordClasses.class, name));
    }
}
