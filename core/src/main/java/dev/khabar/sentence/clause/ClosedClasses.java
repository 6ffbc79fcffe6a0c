package dev.khabar.sentence.clause;

import dev.khabar.lexicon.WordList;
import dev.khabar.sentence.mark.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed classes of words, from the resource file that lists and explains them. Immutable. */
final class ClosedClasses {

    private static final String RESOURCE = "clause-words.txt";

    private static final Set<WordClass> NONE = Set.of();

    private final Map<String, Set<WordClass>> classes = new HashMap<>();

    /** The words that phrases of two begin with. */
    private final Set<String> beginnings = new HashSet<>();

    private ClosedClasses() {
        WordList.readLabelled(
                ClosedClasses.class,
                RESOURCE,
                (label, word) ->
                        add(Words.key(word.replace('_', ' ')), WordClass.valueOf(label.toUpperCase(Locale.ROOT))));
    }

    /** Those of Arabic news. */
    static ClosedClasses news() {
        return News.CLASSES;
    }

    private void add(String words, WordClass wordClass) {
        classes.computeIfAbsent(words, any -> EnumSet.noneOf(WordClass.class)).add(wordClass);
        int space = words.indexOf(' ');
        if (space > 0) {
            beginnings.add(words.substring(0, space));
        }
    }

    /** The classes of one word, or of two with a space between them; none if they are not listed. */
    Set<WordClass> of(String words) {
        return classes.getOrDefault(words, NONE);
    }

    boolean has(String words, WordClass wordClass) {
        return of(words).contains(wordClass);
    }

    /** Whether two words are listed of which this is the first. */
    boolean beginsPhrase(String word) {
        return beginnings.contains(word);
    }

    /** Read at first use. */
    private static final class News {

        static final ClosedClasses CLASSES = new ClosedClasses();
    }
}
