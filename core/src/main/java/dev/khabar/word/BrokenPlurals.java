package dev.khabar.word;

import dev.khabar.lexicon.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Singulars of broken plurals: a list, since neither letters nor counts alone tell (شهداء of شهيد). Immutable. */
final class BrokenPlurals {

    /** Plurals that things have, and people rarely. */
    private static final Pattern OF_THINGS = Pattern.compile("م.ا..|م.ا.ي.|أ..ا.|..و.|.وا..|..ائ.|أ.ا.ي.");

    private static final BrokenPlurals NEWS = read();

    private final Map<String, String> singulars;
    private final Set<String> withPlural;
    private final Set<String> things;
    private final Set<String> persons;

    private BrokenPlurals(Map<String, String> singulars) {
        this.singulars = singulars;
        this.withPlural = Set.copyOf(singulars.values());
        this.things = new HashSet<>();
        this.persons = new HashSet<>();
        singulars.forEach((plural, singular) -> {
            if (singular.length() > 3
                    && !singular.endsWith("ة")
                    && OF_THINGS.matcher(plural).matches()) {
                things.add(singular);
            } else if (plural.length() > 3) {
                persons.add(singular);
            }
        });
    }

    static BrokenPlurals news() {
        return NEWS;
    }

    private static BrokenPlurals read() {
        Map<String, String> pairs = new HashMap<>();
        for (Iterator<String> words =
                        WordList.read(BrokenPlurals.class, "broken-plurals.txt").iterator();
                words.hasNext(); ) {
            pairs.put(words.next(), words.next());
        }
        return new BrokenPlurals(pairs);
    }

    /** The singular of a broken plural, or the word itself. */
    String singular(String word) {
        return singulars.getOrDefault(word, word);
    }

    boolean isPlural(String word) {
        return singulars.containsKey(word);
    }

    /** Whether a word is the singular of a plural that persons may have. */
    boolean hasPersons(String word) {
        return persons.contains(word);
    }

    /** Whether a word is the singular of one. */
    boolean hasPlural(String word) {
        return withPlural.contains(word);
    }

    /** Whether a word is the singular of a plural that things have. */
    boolean isThing(String word) {
        return things.contains(word);
    }
}
