package dev.khabar.normalize;

import dev.khabar.normalize.engine.Piece;
import dev.khabar.normalize.engine.Step;
import dev.khabar.text.AlignedText;
import dev.khabar.unicode.Icu;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes texts that say the same look the same.
 *
 * <p>A normaliser is a set of {@link Rule}s, ready made by a {@link Preset} or chosen with {@link #builder()}. It takes
 * any string of UTF-16, lone surrogates included, in time linear in its length. {@link #normalize} gives the text,
 * {@link #align} the text with a map of offsets, {@link #explain} a list of what was changed and why.
 *
 * <p>Immutable and safe to share between threads. Building one takes about a millisecond: build it once and keep it.
 */
public final class TextNormalizer {

    /** Those asked for so far. */
    private static final Map<Preset, TextNormalizer> PRESETS = new ConcurrentHashMap<>();

    private final List<RuleSet> chain;
    private final List<Step> steps;

    private TextNormalizer(List<RuleSet> chain, List<Step> steps) {
        this.chain = chain;
        this.steps = steps;
    }

    /** The normaliser of a preset, the same one at each call. */
    public static TextNormalizer of(Preset preset) {
        return PRESETS.computeIfAbsent(Objects.requireNonNull(preset, "preset"), known -> builder(known)
                .build());
    }

    /** A normaliser of rules to be chosen; none at first. */
    public static Builder builder() {
        return new Builder(RuleSet.empty());
    }

    /** A normaliser that starts from the rules of a preset. */
    public static Builder builder(Preset preset) {
        return builder().with(Objects.requireNonNull(preset, "preset").rules());
    }

    /**
     * The normalised text.
     *
     * @return {@code text} itself where it is a {@code String} that needs no change
     */
    public String normalize(CharSequence text) {
        String result = Objects.requireNonNull(text, "text").toString();
        for (Step step : steps) {
            result = step.run(result, Piece.WHOLE, null);
        }
        return result;
    }

    /** The normalised text with the places of each of its characters in {@code text}, and back. */
    public AlignedText align(CharSequence text) {
        Objects.requireNonNull(text, "text");
        AlignmentTrace trace = new AlignmentTrace(text);
        String result = text.toString();
        for (Step step : steps) {
            result = step.run(result, Piece.WHOLE, trace);
        }
        return trace.result();
    }

    /**
     * What {@link #normalize} changes, rule by rule: the changes of one pass in the order of the text, then those of the
     * next. Meant for audits and for the eye; it costs many times what normalising does.
     */
    public List<Change> explain(CharSequence text) {
        Objects.requireNonNull(text, "text");
        ExplanationTrace trace = new ExplanationTrace(text);
        String result = text.toString();
        for (Step step : steps) {
            result = step.run(result, Piece.WHOLE, trace);
        }
        return trace.result();
    }

    /**
     * Normalises the first {@code length} characters of an array in place, if they can't become more than they are. A copy is
     * made only of a text in which more than single letters change, and only for rules that look back at it.
     *
     * @return how many characters are left; or -1 if this text may become longer, and then the array is as it was: use
     *     {@link #normalize(CharSequence)}. Never -1 unless {@link #canLengthen()}; with {@link Preset#SEARCH} and
     *     {@link Preset#DISPLAY} only for a text with ligatures, presentation forms or signs to be written out
     * @throws IndexOutOfBoundsException if {@code length} is negative or beyond the array
     */
    public int tryNormalizeInPlace(char[] text, int length) {
        Objects.requireNonNull(text, "text");
        Objects.checkFromToIndex(0, length, text.length);
        if (steps.size() > 1 && canLengthen()) {
            return -1;
        }
        int left = length;
        for (Step step : steps) {
            left = step.runInPlace(text, left);
        }
        return left;
    }

    /**
     * Normalises what {@code in} gives into {@code out}: the same text as {@link #normalize} for the whole, whatever the
     * sizes of its pieces. A piece is cut between words, or between lines where rules look further; the text is held from
     * one such place to the next. Neither stream is closed or flushed.
     *
     * @throws IOException if reading or writing fails
     */
    public void normalize(Reader in, Writer out) throws IOException {
        new Streaming(steps).transfer(Objects.requireNonNull(in, "in"), Objects.requireNonNull(out, "out"));
    }

    /** This normaliser, and then another one on its result. Offsets lead all the way back. */
    public TextNormalizer andThen(TextNormalizer next) {
        Objects.requireNonNull(next, "next");
        return new TextNormalizer(
                Stream.concat(chain.stream(), next.chain.stream()).toList(),
                Stream.concat(steps.stream(), next.steps.stream()).toList());
    }

    /** Whether the result can be longer than the text: a character written out as several, for one. */
    public boolean canLengthen() {
        return steps.stream().anyMatch(Step::lengthens);
    }

    /** The rules, in the order in which they work. */
    @Override
    public String toString() {
        return chain.stream()
                .map(rules -> rules.rules().toString())
                .collect(Collectors.joining(" then ", "TextNormalizer", ""));
    }

    /**
     * Chooses rules. {@link #build()} can be called any number of times; the builder may be changed in between. Not safe
     * for use by several threads at once.
     */
    public static final class Builder {

        private RuleSet rules;

        private Builder(RuleSet rules) {
            this.rules = rules;
        }

        /**
         * Adds rules. One that excludes another of those chosen before takes its place.
         *
         * @throws IllegalArgumentException if two of {@code more} exclude each other
         */
        public Builder with(Rule... more) {
            return with(Arrays.asList(Objects.requireNonNull(more, "more")));
        }

        /** The same with a collection of rules, such as {@link Preset#rules()}. */
        public Builder with(Iterable<Rule> more) {
            rules = rules.with(Objects.requireNonNull(more, "more"));
            return this;
        }

        /** Takes rules out; those that are not in do no harm. */
        public Builder without(Rule... fewer) {
            rules = rules.without(Arrays.asList(Objects.requireNonNull(fewer, "fewer")));
            return this;
        }

        /**
         * Further words in which {@link Rule#ELONGATION_TO_ONE} leaves two of a letter, as they are written after folding
         * (default: none): those of news are known from how often it has them.
         */
        public Builder doublingWords(Set<String> words) {
            rules = rules.withDoublingWords(Objects.requireNonNull(words, "words"));
            return this;
        }

        public TextNormalizer build() {
            Icu.require();
            return new TextNormalizer(List.of(rules), Compiler.compile(rules));
        }

        /** The rules chosen so far. */
        @Override
        public String toString() {
            return "TextNormalizer.Builder" + rules.rules();
        }
    }
}
