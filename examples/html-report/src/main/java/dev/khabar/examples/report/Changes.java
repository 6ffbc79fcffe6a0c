package dev.khabar.examples.report;

import static java.util.stream.Collectors.joining;

import dev.khabar.normalize.Change;
import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import dev.khabar.word.WordTokenizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What normalisation does to a text, told by the word: within a word the letters belong together, and a reader compares
 * words.
 */
final class Changes {

    /**
     * A word, or something between words, that comes out different.
     *
     * @param span its place in the text
     * @param note what it becomes, and by which rules
     */
    record Changed(Span span, String note) {}

    /** A word that comes out different: what it becomes and by which rules, and how often. */
    record WordChange(String note, int count) {

        private WordChange oneMore() {
            return new WordChange(note, count + 1);
        }
    }

    /**
     * What one rule did.
     *
     * @param count how many changes it made
     * @param before what the first of them found
     * @param after what it made of it
     */
    record RuleCount(String rule, int count, String before, String after) {

        private RuleCount oneMore() {
            return new RuleCount(rule, count + 1, before, after);
        }
    }

    private final SpanMap<Changed> changed = new SpanMap<>();
    private final List<RuleCount> rules;

    private Changes(List<RuleCount> rules) {
        this.rules = rules;
    }

    static Changes of(TextNormalizer normalizer, String text) {
        List<Change> explained = normalizer.explain(text);
        AlignedText aligned = normalizer.align(text);
        Changes changes = new Changes(count(explained));
        for (SpanMap.Entry<Set<Rule>> place : places(text, explained).all()) {
            String before = place.span().cut(text);
            String after = aligned.fromOriginal(place.span()).cut(aligned.text());
            if (!after.equals(before)) {
                changes.changed.put(place.span(), new Changed(place.span(), note(before, after, place.value())));
            }
        }
        return changes;
    }

    /** The changed places that overlap a part of the text, in order. */
    List<Changed> over(Span part) {
        return changed.over(part).stream().map(SpanMap.Entry::value).toList();
    }

    /** The words that come out different, each once, in the order in which they occur first. */
    List<WordChange> words() {
        Map<String, WordChange> words = new LinkedHashMap<>();
        for (SpanMap.Entry<Changed> place : changed.all()) {
            words.merge(
                    place.value().note(), new WordChange(place.value().note(), 1), (known, again) -> known.oneMore());
        }
        return List.copyOf(words.values());
    }

    /** What each rule did, in the order in which they work. */
    List<RuleCount> rules() {
        return rules;
    }

    /** The words with changes, and the changes between words, each with the rules at work. */
    private static SpanMap<Set<Rule>> places(String text, List<Change> changes) {
        SpanMap<String> words = new SpanMap<>();
        WordTokenizer.create().tokenize(text).forEach(word -> words.put(word.span(), word.text()));
        SpanMap<Set<Rule>> places = new SpanMap<>();
        for (Change change : changes) {
            if (change.span().isEmpty()) {
                continue;
            }
            Span place = change.span();
            for (SpanMap.Entry<String> word : words.over(place)) {
                place = union(place, word.span());
            }
            Set<Rule> rules = EnumSet.of(change.rule());
            for (SpanMap.Entry<Set<Rule>> known : places.over(place)) {
                place = union(place, known.span());
                rules.addAll(known.value());
                places.remove(known.span());
            }
            places.put(place, rules);
        }
        return places;
    }

    private static Span union(Span a, Span b) {
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    private static String note(String before, String after, Set<Rule> rules) {
        return readable(before) + " ← " + readable(after) + " · "
                + rules.stream().map(Changes::name).collect(joining("، "));
    }

    private static String readable(String text) {
        boolean isWord = text.codePoints().anyMatch(Character::isLetterOrDigit);
        return isWord ? Printable.text(text) : Printable.glyphs(text);
    }

    private static List<RuleCount> count(Collection<Change> changes) {
        Map<Rule, RuleCount> counts = new TreeMap<>();
        for (Change change : changes) {
            RuleCount first = new RuleCount(
                    name(change.rule()), 1, Printable.glyphs(change.before()), Printable.glyphs(change.after()));
            counts.merge(change.rule(), first, (known, again) -> known.oneMore());
        }
        return List.copyOf(counts.values());
    }

    private static String name(Rule rule) {
        return ArabicNames.of("rule", rule);
    }
}
