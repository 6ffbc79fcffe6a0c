package dev.khabar.article;

import dev.khabar.lexicon.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Phrases of one or more words, folded. */
final class Phrases {

    private static final int MOST_WORDS = 4;

    private final Set<String> phrases = new HashSet<>();

    private Phrases() {}

    /** Those under some labels of a resource. */
    static Phrases labelled(Class<?> owner, String resource, String... labels) {
        Phrases phrases = new Phrases();
        Set<String> wanted = Set.of(labels);
        WordList.readLabelled(owner, resource, (label, phrase) -> {
            if (wanted.contains(label)) {
                phrases.phrases.add(Keys.foldPhrase(phrase));
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
        WordList.read(owner, resource).forEach(word -> phrases.phrases.add(Keys.foldPhrase(word)));
        return phrases;
    }

    boolean contains(String key) {
        return phrases.contains(key);
    }

    /** How many words the longest phrase has that begins with word {@code at}; 0 where none does. */
    int longestAt(List<Token> words, int at) {
        StringBuilder phrase = new StringBuilder();
        int longest = 0;
        for (int count = 1; count <= MOST_WORDS && at + count <= words.size(); count++) {
            phrase.append(count == 1 ? "" : " ")
                    .append(words.get(at + count - 1).key());
            if (phrases.contains(phrase.toString())) {
                longest = count;
            }
        }
        return longest;
    }
}
