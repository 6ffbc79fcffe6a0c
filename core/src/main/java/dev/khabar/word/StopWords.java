package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.FEH;
import static dev.khabar.text.ArabicCharacters.WAW;

import dev.khabar.lexicon.WordList;
import dev.khabar.scan.LetterBuffer;
import dev.khabar.unicode.Icu;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words that carry no subject of their own, by class.
 *
 * <p>Words are compared as they are written, without marks and tatweel, with or without a leading و or ف: وهي and فإن are
 * found under هي and إن. One that was typed without hamza, or with ه for ة, is looked up as {@link Spelling} restores it:
 * اليه is إليه, but آلية, علي and بيئي are no stop words. The packaged list holds some 900 words, written for news.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StopWords {

    /** A class of stop words. */
    public enum Category {
        /** Prepositions and nouns that serve as such: في, على, خلال. They join the parts of a phrase. */
        PREPOSITION("prepositions.txt", true),
        /** Conjunctions, particles, verbs of being, adverbs that join clauses: أن, لم, كان, أيضا. */
        PARTICLE("particles.txt", false),
        /** Personal pronouns, alone or on a preposition, and words for self: هو, له, نفسه. */
        PRONOUN("pronouns.txt", false),
        /** Demonstratives and relatives: هذا, التي. */
        DEMONSTRATIVE("demonstratives.txt", false),
        /** Quantifiers, number words, adjectives of order and time: كل, ثلاثة, الماضي. */
        QUANTIFIER("quantifiers.txt", true),
        /** Days of the week, parts of the day, spans of time: الثلاثاء, صباح, سنة. */
        TIME("times.txt", true),
        /** Verbs of reporting and the commonest other verbs of news: قال, أضاف, يتم. */
        VERB("/dev/khabar/lexicon/verbs.txt", false),
        /** Words that a user added. */
        ADDED("", true);

        private final String resource;
        private final boolean standsInside;

        Category(String resource, boolean standsInside) {
            this.resource = resource;
            this.standsInside = standsInside;
        }

        /** Whether words of this class may stand inside a phrase; at its edge no stop word may. */
        public boolean standsInside() {
            return standsInside;
        }
    }

    private static final int SHORTEST_WITH_CONJUNCTION = 3;

    private final Map<String, Match> words;
    /** The same under {@link WordFolder} forms. */
    private final Map<String, Match> folded;

    private StopWords(Map<String, Set<Category>> categories) {
        Icu.require();
        Map<String, Set<Category>> alike = new HashMap<>();
        categories.forEach(
                (word, classes) -> alike.computeIfAbsent(WordFolder.fold(word), key -> EnumSet.noneOf(Category.class))
                        .addAll(classes));
        words = matches(categories);
        folded = matches(alike);
    }

    private static Map<String, Match> matches(Map<String, Set<Category>> categories) {
        Map<String, Match> matches = new HashMap<>(categories.size() * 2);
        categories.forEach((word, classes) -> matches.put(word, Match.of(classes)));
        return matches;
    }

    /** The packaged list for news. */
    public static StopWords news() {
        return News.LIST;
    }

    /** No word at all: a start for a list of one's own. */
    public static StopWords none() {
        return new StopWords(Map.of());
    }

    /** This list and the given words, as {@link Category#ADDED}. */
    public StopWords with(Collection<String> words) {
        Map<String, Set<Category>> more = copy();
        words.forEach(word -> add(more, word, Category.ADDED));
        return new StopWords(more);
    }

    /** This list without the given words. */
    public StopWords without(Collection<String> words) {
        Map<String, Set<Category>> fewer = copy();
        words.forEach(word -> fewer.remove(spelled(word)));
        return new StopWords(fewer);
    }

    /** The words of these classes, sorted, as written; cannot be changed. */
    public Set<String> words(Category... classes) {
        Set<Category> wanted = Set.of(classes);
        SortedSet<String> found = new TreeSet<>();
        words.forEach((word, match) -> {
            if (match.categories().stream().anyMatch(wanted::contains)) {
                found.add(word);
            }
        });
        return Collections.unmodifiableSortedSet(found);
    }

    /** Whether a word, or the rest of it after a leading و or ف, is in the list. */
    public boolean contains(CharSequence word) {
        return match(word).contained();
    }

    /** The classes a word belongs to, by itself or by the rest of it after a leading و or ف; empty where none. */
    public Set<Category> categories(CharSequence word) {
        return match(word).categories();
    }

    /** Whether a phrase cannot go on over this word: a stop word, none of whose classes stands inside phrases. */
    public boolean endsPhrase(CharSequence word) {
        return match(word).endsPhrase();
    }

    /** What the list says of a word. */
    public Match match(CharSequence word) {
        String letters = LetterBuffer.asWritten(Objects.requireNonNull(word, "word"));
        if (!matchFolded(WordFolder.fold(letters)).contained()) {
            return Match.NONE;
        }
        Match match = matchWritten(letters);
        return match.contained() ? match : matchWritten(Spelling.news().restoreLetters(letters));
    }

    /** Where the whole is a word by itself, its first letter is no conjunction: الفهم, الولي. */
    private Match matchWritten(String letters) {
        boolean whole = Evidence.news().definite(letters) > 0;
        return whole ? words.getOrDefault(letters, Match.NONE) : match(words, letters);
    }

    /**
     * The same of a word that is in the form of {@link WordFolder}: what any word of that form is. For this library's own
     * hot loops; it may change in any version.
     */
    public Match matchFolded(String letters) {
        return match(folded, letters);
    }

    private static Match match(Map<String, Match> words, String letters) {
        Match whole = words.getOrDefault(letters, Match.NONE);
        Match rest = words.getOrDefault(withoutConjunction(letters), Match.NONE);
        return !rest.contained() ? whole : !whole.contained() ? rest : whole.and(rest);
    }

    /**
     * What a list says of a word. May gain components in any version: ask it, do not take it apart.
     *
     * @param categories the classes it belongs to, by itself or by the rest of it after a leading و or ف
     * @param endsPhrase whether a phrase cannot go on over it: it is a stop word, by itself or by the rest of it, none of
     *     whose classes stands inside phrases
     */
    public record Match(Set<Category> categories, boolean endsPhrase) {

        private static final Match NONE = new Match(Set.of(), false);

        /** Copies the set. */
        public Match {
            categories = Set.copyOf(categories);
        }

        private static Match of(Set<Category> categories) {
            boolean endsPhrase = false;
            for (Category category : categories) {
                endsPhrase |= !category.standsInside();
            }
            return new Match(categories, endsPhrase && !categories.contains(Category.PREPOSITION));
        }

        private Match and(Match other) {
            Set<Category> both = EnumSet.copyOf(categories);
            both.addAll(other.categories);
            return new Match(both, endsPhrase || other.endsPhrase);
        }

        /** Whether it is a stop word. */
        public boolean contained() {
            return !categories.isEmpty();
        }
    }

    private static String withoutConjunction(String folded) {
        boolean joined =
                folded.length() >= SHORTEST_WITH_CONJUNCTION && (folded.charAt(0) == WAW || folded.charAt(0) == FEH);
        return joined ? folded.substring(1) : "";
    }

    /** How many words it holds. */
    @Override
    public String toString() {
        return "StopWords[" + words.size() + "]";
    }

    private Map<String, Set<Category>> copy() {
        Map<String, Set<Category>> copy = new HashMap<>();
        words.forEach((word, match) -> copy.put(word, EnumSet.copyOf(match.categories())));
        return copy;
    }

    private static String spelled(String word) {
        return Spelling.news().restore(word);
    }

    private static void add(Map<String, Set<Category>> map, String word, Category category) {
        put(map, spelled(word), category);
    }

    private static void put(Map<String, Set<Category>> map, String word, Category category) {
        map.computeIfAbsent(word, key -> EnumSet.noneOf(Category.class)).add(category);
    }

    /** Read when first asked for. */
    private static final class News {
        static final StopWords LIST = read();

        private static StopWords read() {
            Map<String, Set<Category>> map = new HashMap<>();
            for (Category category : Category.values()) {
                if (!category.resource.isEmpty()) {
                    WordList.read(StopWords.class, category.resource).forEach(word -> put(map, word, category));
                }
            }
            return new StopWords(map);
        }
    }
}
