package dev.khabar.sentence;

import dev.khabar.text.Span;
import java.io.Reader;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Splits Arabic news text into sentences.
 *
 * <p>A sentence ends at a full stop, question mark or exclamation mark of any script that Arabic text uses, or a run of
 * them, and at a line break. What closes after the mark (quotation marks, brackets, directional controls, emoji) stays
 * with the sentence. It goes on
 *
 * <ul>
 *   <li>after abbreviations, titles and initials ({@code د. أحمد}, {@code أ.ف.ب.}, {@code ج. ر. ر. تولكين}), unless the
 *       line ends or a new clause clearly begins;
 *   <li>inside numbers, dates, versions, file names, addresses and domains, and after list numbers at its beginning;
 *   <li>at pauses: ellipsis, comma, semicolon, colon, unless {@link Builder#endAt} says otherwise;
 *   <li>after a quotation that the sentence around it goes on from: a comma, an attribution, a preposition.
 * </ul>
 *
 * <p>Diacritics, tatweel, no-break spaces and directional controls change nothing in any of this. The spans of the
 * sentences are in order, none is empty, and between them stand only white space and invisible controls.
 *
 * <p>Immutable and safe to share between threads. Any string is legal input. The cost is linear: one table look-up for
 * each character, and a bounded look around at each mark.
 */
public final class SentenceSplitter {

    private static final int SMALLEST_READ = 8192;

    private static final SentenceSplitter NEWS = builder().build();

    private final Policies policies;

    private SentenceSplitter(Policies policies) {
        this.policies = policies;
    }

    /** The splitter with the defaults of {@link #builder()}: always the same one. */
    public static SentenceSplitter create() {
        return NEWS;
    }

    /** Starts a splitter with other policies; without a call it has the defaults of news text. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The sentences of {@code text}, in order; none if it holds nothing visible. The list cannot be changed.
     *
     * <p>A sentence split by itself is one sentence again, except where a policy asks the text around it:
     * {@link LineBreaks#DETECT} does, and {@link Ellipses#DETECT} of a sentence that has a run of dots in it.
     */
    public List<Sentence> split(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString();
        Scanner scanner = new Scanner(string, policies);
        List<Sentence> sentences = new ArrayList<>();
        while (scanner.next()) {
            sentences.add(Sentence.in(string, new Span(scanner.start(), scanner.end()), scanner.ending()));
        }
        return Collections.unmodifiableList(sentences);
    }

    /**
     * The sentences of everything {@code reader} gives, one by one, the same as {@link #split(CharSequence)} gives for the
     * whole; spans count from where the reader stands now. Memory is bounded by the longest sentence. The stream is lazy
     * and sequential, reads ahead no more than it needs to be sure, and does not close the reader. Its operations throw
     * {@link java.io.UncheckedIOException} where reading fails, and {@link ArithmeticException} at a sentence that ends
     * beyond {@link Integer#MAX_VALUE}, where spans cannot reach.
     */
    public Stream<Sentence> split(Reader reader) {
        return split(Objects.requireNonNull(reader, "reader"), SMALLEST_READ);
    }

    /** The same with a smaller window, which tests take to see what happens at its edges. */
    Stream<Sentence> split(Reader reader, int smallestRead) {
        return SentenceReader.stream(reader, policies, smallestRead);
    }

    /**
     * A break iterator over sentences, for programs that take one; set its text before use. Its boundaries are the
     * beginning of the text, the beginning of each sentence after the first, and the end of the text, so that white space
     * belongs to the sentence before it. Like every break iterator it is not safe for use by several threads at once:
     * make one each.
     */
    public BreakIterator breakIterator() {
        return new SentenceBreakIterator(policies);
    }

    /** The settings. */
    @Override
    public String toString() {
        return "SentenceSplitter[lineBreaks=" + policies.lineBreaks() + ", endAt=" + policies.pauses() + ", ellipses="
                + policies.ellipses() + ", quotations="
                + policies.quotations() + ", longestQuotation=" + policies.longestQuotation() + ", longest="
                + (policies.longSentences().longest() == LongSentences.ANY
                        ? "any"
                        : policies.longSentences().longest())
                + ", abbreviations="
                + policies.abbreviations().size() + "]";
    }

    /** Settings of a splitter. Usable again after {@link #build()}; not safe for use by several threads at once. */
    public static final class Builder {

        private LineBreaks lineBreaks = LineBreaks.END_SENTENCES;
        private final Set<Pause> pauses = EnumSet.noneOf(Pause.class);
        private Ellipses ellipses = Ellipses.DETECT;
        private Quotations quotations = Quotations.SPLIT;
        private int longestQuotation = 1000;
        private int longest = LongSentences.ANY;
        private Abbreviations abbreviations = Abbreviations.news();

        private Builder() {}

        /** What a line break means; {@link LineBreaks#END_SENTENCES} by default. */
        public Builder lineBreaks(LineBreaks policy) {
            lineBreaks = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /** Makes these pauses end sentences too, besides those named before; none do by default. */
        public Builder endAt(Pause... ends) {
            for (Pause pause : Objects.requireNonNull(ends, "ends")) {
                pauses.add(Objects.requireNonNull(pause, "pause"));
            }
            return this;
        }

        /**
         * What full stops in a row mean where {@link #endAt} does not name them; {@link Ellipses#DETECT} by default.
         */
        public Builder ellipses(Ellipses policy) {
            ellipses = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /** What to do about sentences inside quotations; {@link Quotations#SPLIT} by default. */
        public Builder quotations(Quotations policy) {
            quotations = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * How far a quotation may reach to be kept whole, in UTF-16 code units, so that one that is never closed cannot
         * swallow the article; 1,000 by default. Only {@link Quotations#KEEP_WHOLE} asks for it, and looks that far ahead
         * at every mark that nothing closes.
         *
         * @throws IllegalArgumentException if it is not from 2 to 10,000
         */
        public Builder longestQuotation(int length) {
            if (length < 2 || length > 10_000) {
                throw new IllegalArgumentException("longest quotation " + length + " is not from 2 to 10,000");
            }
            longestQuotation = length;
            return this;
        }

        /**
         * Cuts a sentence that is longer, for translation, reading aloud or an index: at its best inner place within that
         * length, which is behind a semicolon, before a clause with a conjunction, behind a comma, or before a clause
         * opener, never inside brackets, a quotation or a number. The piece ends with {@link Ending#CLAUSE}; one that has
         * no such place stays longer. By default sentences may be of any length.
         *
         * @param length in UTF-16 code units
         * @throws IllegalArgumentException if it is less than 20
         */
        public Builder longest(int length) {
            if (length < 20) {
                throw new IllegalArgumentException("longest sentence " + length + " is less than 20");
            }
            longest = length;
            return this;
        }

        /**
         * Adds an abbreviation to those of news text; one they have gets this kind besides its own. Diacritics, tatweel
         * and the spelling of hamza make no difference.
         *
         * @param abbreviation as written, with its inner full stops; the last one may be left out
         * @throws IllegalArgumentException if it has no letter, or white space in it
         */
        public Builder abbreviation(String abbreviation, AbbreviationKind kind) {
            abbreviations = abbreviations.with(
                    Objects.requireNonNull(abbreviation, "abbreviation"), Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /** The splitter with these settings. */
        public SentenceSplitter build() {
            return new SentenceSplitter(
                    Policies.of(lineBreaks, pauses, ellipses, quotations, longestQuotation, longest, abbreviations));
        }
    }
}
