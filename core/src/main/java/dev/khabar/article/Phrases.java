package dev.khabar.article;

import dev.khabar.lexicon.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases of one or more words, folded. */
final class Phrases {

    private final Set<String> phrases = new HashSet<>();
    /** How many words the longest phrase has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    private Phrases() {}

    /** Those under some labels of a resource. */
    static Phrases labelled(Class<?> owner, String resource, String... labels) {
        Phrases phrases = new Phrases();
        Set<String> wanted = Set.of(labels);
        WordList.readLabelled(owner, resource, (label, phrase) -> {
            if (wanted.contains(label)) {
                phrases.add(Keys.foldPhrase(phrase));
            }
        });
        if (phrases.phrases.isEmpty()) {
            throw new IllegalStateException(resource + " has no " + wanted);
        }
        return phrases;
    }

    /** The words of a resource, each one a phrase. */
    static Phrases listed(Class<?> owner, String resource) {
        Phrases phrases = new Phrases();
        WordList.read(owner, resource).forEach(word -> phrases.add(Keys.foldPhrase(word)));
        return phrases;
    }

    private void add(String phrase) {
        int space = phrase.indexOf(' ');
        phrases.add(phrase);
        longest.merge(space < 0 ? phrase : phrase.substring(0, space), Lines.words(phrase), Math::max);
    }

    boolean contains(String key) {
        return phrases.contains(key);
    }

    /** How many words the longest phrase has that begins with word {@code at}; 0 where none does. */
    int longestAt(List<Token> words, int at) {
        if (at >= words.size()) {
            return 0;
        }
        String first = words.get(at).key();
        int most = longest.getOrDefault(first, 0);
        int found = most > 0 && phrases.contains(first) ? 1 : 0;
        if (most <= 1) {
            return found;
        }
        StringBuilder phrase = new StringBuilder(first);
        for (int count = 2; count <= most && at + count <= words.size(); count++) {
            phrase.append(' ').append(words.get(at + count - 1).key());
            if (phrases.contains(phrase.toString())) {
                found = count;
            }
        }
        return found;
    }
}
