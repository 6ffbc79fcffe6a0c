package dev.khabar.word;

import dev.khabar.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Singulars of broken plurals: a list, since neither letters nor counts alone tell (شهداء of شهيد). Immutable. */
final class BrokenPlurals {

    /** Plurals that things have, and people rarely. */
    private static final Pattern OF_THINGS = Pattern.compile("م.ا..|م.ا.ي.|أ..ا.|..و.|.وا..|..ائ.|أ.ا.ي.");

    private static final BrokenPlurals NEWS = read();

    private final Map<String, String> singulars;
    private final Map<String, List<String>> pluralsOf;
    /** The words that stand for others: plurals for their singular, or none where they are kept apart. */
    private final Map<String, String> joined;

    private final Map<String, String> alike;
    private final Set<String> things;
    private final Set<String> persons;

    private BrokenPlurals(Map<String, String> singulars, Map<String, String> joined) {
        this.singulars = singulars;
        this.joined = joined;
        this.pluralsOf = singulars.keySet().stream().sorted().collect(Collectors.groupingBy(singulars::get));
        this.alike = singulars.keySet().stream()
                .collect(Collectors.toMap(
                        BrokenPlurals::key, plural -> plural, (one, other) -> one.compareTo(other) < 0 ? one : other));
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
        return new BrokenPlurals(pairs, pairs);
    }

    /** The same plurals, each of which is its own singular. */
    BrokenPlurals apart() {
        return new BrokenPlurals(singulars, Map.of());
    }

    /** The singular of a broken plural, or the word itself. */
    String singular(String word) {
        return joined.getOrDefault(word, word);
    }

    /** The singular of a plural and the plurals of a singular. */
    List<String> others(String word) {
        List<String> others = new ArrayList<>(pluralsOf.getOrDefault(word, List.of()));
        String singular = singulars.get(word);
        if (singular != null) {
            others.add(singular);
        }
        return others;
    }

    /** The plural that looks like a word to who types in a hurry; null where there is none. */
    @Nullable
    String alike(String word) {
        return alike.get(key(word));
    }

    private static String key(String word) {
        return SearchKey.of(word.replace("ء", ""));
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
        return pluralsOf.containsKey(word);
    }

    /** Whether a word is the singular of a plural that things have. */
    boolean isThing(String word) {
        return things.contains(word);
    }
}
