package dev.khabar.keyword;

import dev.khabar.keyword.profile.LightStem;
import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.StemColumn;
import dev.khabar.lexicon.WordColumn;
import dev.khabar.word.WordCounts;
import dev.khabar.word.WordFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How words occur in many texts: the background that tells a rare word from a common one.
 *
 * <p>For each word: how often it occurs, and in which company (at the start or end of a segment, beside a definite word,
 * after a word that a verb follows). For each stem: in how many documents it occurs, and in how many both in title and
 * text. For each word as written: in how many documents it occurs so ({@link WordCounts}). {@link #news()} holds the packaged statistics of 8,001 news articles; {@link #builder()} counts your own texts.
 *
 * <p>Parts counted apart can be merged in any order and grouping: the result is the same as from one builder, as long
 * as nothing was pruned before. Immutable and safe to share between threads.
 */
public final class DocumentFrequencies implements WordCounts {

    private final CorpusCounts counts;

    DocumentFrequencies(CorpusCounts counts) {
        this.counts = counts;
    }

    /** The packaged statistics of news, from the ANT corpus; read when first asked for, then shared. */
    public static DocumentFrequencies news() {
        return News.FREQUENCIES;
    }

    /** Starts counting. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Counts the texts of a stream, which may be parallel:
     * {@code texts.parallel().collect(DocumentFrequencies.counting())}.
     */
    public static Collector<CharSequence, ?, DocumentFrequencies> counting() {
        return Collector.of(
                Builder::new, Builder::add, Builder::merge, Builder::build, Collector.Characteristics.UNORDERED);
    }

    /**
     * Reads statistics from a file.
     *
     * @throws IOException if the file cannot be read, or is damaged or of another kind; the message says what is wrong
     */
    public static DocumentFrequencies load(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        return new DocumentFrequencies(CorpusCounts.read(Files.readAllBytes(file), file.toString()));
    }

    /**
     * Reads statistics from a stream, to its end, and leaves it open.
     *
     * @throws IOException as from {@link #load(Path)}
     */
    public static DocumentFrequencies load(InputStream in) throws IOException {
        return new DocumentFrequencies(
                CorpusCounts.read(Objects.requireNonNull(in, "in").readAllBytes(), "the stream"));
    }

    /** Writes the statistics to a file, over what it held. The same statistics make the same bytes. */
    public void save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(Objects.requireNonNull(file, "file"))) {
            save(out);
        }
    }

    /** Writes to a stream what {@link #save} writes to a file, and leaves it open. */
    public void save(OutputStream out) throws IOException {
        counts.write(Objects.requireNonNull(out, "out"));
    }

    /** The sum of both: as if the texts of both had been counted together. */
    public DocumentFrequencies merge(DocumentFrequencies other) {
        Objects.requireNonNull(other, "other");
        return new DocumentFrequencies(new CorpusCounts(
                saturatedSum(documents(), other.documents()),
                words().plus(other.words()),
                stems().plus(other.stems()),
                counts.forms().plus(other.counts.forms())));
    }

    private static long saturatedSum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    /**
     * Leaves out what is rare: of most corpora, most of the words. The number of documents stays.
     *
     * @param minimumCount how often a word must occur to stay, 1 or more
     * @param minimumDocuments in how many documents a stem, or a word as written, must occur to stay, 1 or more
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public DocumentFrequencies prune(int minimumCount, int minimumDocuments) {
        if (minimumCount < 1 || minimumDocuments < 1) {
            throw new IllegalArgumentException(
                    "minimums must be 1 or more: count " + minimumCount + ", documents " + minimumDocuments);
        }
        return new DocumentFrequencies(new CorpusCounts(
                documents(),
                words().atLeast(minimumCount),
                stems().atLeast(minimumDocuments),
                counts.forms().atLeast(minimumDocuments)));
    }

    /** How many documents were counted. */
    public long documents() {
        return counts.documents();
    }

    /** How often a word occurs, in this spelling or another of the same {@link WordFolder} form. */
    public int count(CharSequence word) {
        return words().count(
                        words().find(WordFolder.fold(Objects.requireNonNull(word, "word"))), WordColumn.OCCURRENCES);
    }

    /** In how many documents a word of the same light stem occurs. */
    public int documentFrequency(CharSequence word) {
        String stem = LightStem.of(WordFolder.fold(Objects.requireNonNull(word, "word")));
        return stems().count(stems().find(stem), StemColumn.DOCUMENTS);
    }

    @Override
    public int documents(char[] letters, int from, int to) {
        return counts.documentsOfForm(letters, from, to);
    }

    @Override
    public double shareAfterDefinite(CharSequence definiteForm) {
        return counts.shareAfterDefinite(WordFolder.fold(definiteForm));
    }

    @Override
    public Stream<String> forms() {
        return IntStream.range(0, counts.forms().size()).mapToObj(counts.forms()::word);
    }

    /** The numbers of documents, words and stems. */
    @Override
    public String toString() {
        return "DocumentFrequencies[documents=" + documents() + ", words=" + words().size() + ", stems="
                + stems().size() + "]";
    }

    CorpusCounts counts() {
        return counts;
    }

    CountTable words() {
        return counts.words();
    }

    CountTable stems() {
        return counts.stems();
    }

    /** Counts texts. Not safe for use by several threads at once: give each its own and merge what they build. */
    public static final class Builder {

        private final FrequencyCounter counter = new FrequencyCounter();

        private Builder() {}

        /** Counts a document without a title. */
        public Builder add(CharSequence text) {
            counter.add("", Objects.requireNonNull(text, "text"));
            return this;
        }

        /** Counts a document with its title. */
        public Builder add(CharSequence title, CharSequence text) {
            counter.add(Objects.requireNonNull(title, "title"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /** Counts documents without titles. */
        public Builder addAll(Stream<? extends CharSequence> texts) {
            Objects.requireNonNull(texts, "texts").sequential().forEach(this::add);
            return this;
        }

        private Builder merge(Builder other) {
            counter.addAll(other.counter);
            return this;
        }

        /** What was counted so far; the builder may go on. */
        public DocumentFrequencies build() {
            return counter.frequencies();
        }
    }

    /** Made when first asked for. */
    private static final class News {
        static final DocumentFrequencies FREQUENCIES = new DocumentFrequencies(CorpusCounts.news());
    }
}
