package dev.khabar.keyword;

import dev.khabar.article.Article;
import dev.khabar.article.Paragraph;
import dev.khabar.article.Passage;
import dev.khabar.article.Section;
import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.document.SentenceNumbers;
import dev.khabar.keyword.document.Tokens;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.WordProfiles;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.word.StopWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keywords of a text: phrases of a few words that an editor would put under it, best first.
 *
 * <p>A phrase never crosses punctuation or a line end, and no stop word stands at its edge. Forms of the same light
 * stems (الحكومة، للحكومة، والحكومة) are one phrase. {@link Feature}s measure each phrase, a {@link Ranker} adds them
 * up, and the best are picked one after another, so that no keyword only repeats those before it.
 *
 * <p>Sentences are numbered as {@link SentenceSplitter#create()} splits the text, and in an article as
 * {@link Article#sentences()} lists them; what stands in a heading is in no sentence.
 *
 * <p>Any text is legal. Time is linear in the text; memory is less than 300 bytes for each word of it while it is read.
 * Immutable and safe to share between threads; the same text gives the same keywords everywhere.
 */
public final class KeywordExtractor {

    private static final SentenceSplitter SENTENCES = SentenceSplitter.create();
    /** How many phrases are kept for each keyword that is asked for, and how many at least. */
    private static final int SHORTLISTED = 4;

    private static final int SHORTEST_SHORTLIST = 60;

    private final int limit;
    private final int longest;
    private final double diversity;
    private final double headlineWeight;
    private final double minimum;
    private final OutputForm outputForm;
    private final Ranker ranker;
    private final WordProfiles profiles;

    private KeywordExtractor(Builder builder) {
        limit = builder.limit;
        longest = builder.longest;
        diversity = builder.diversity;
        headlineWeight = builder.headlineWeight;
        minimum = Math.log(builder.minimumScore / (1 - builder.minimumScore));
        outputForm = builder.outputForm;
        ranker = builder.ranker == null ? Ranker.news() : builder.ranker;
        profiles = builder.profiles();
    }

    /** The extractor of ten keywords, with every default; always the same object. */
    public static KeywordExtractor create() {
        return Shared.EXTRACTOR;
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The keywords of a text, best first. */
    public List<Keyword> extract(CharSequence text) {
        return extract("", text);
    }

    /**
     * The keywords of a text whose title is known: phrases whose words the title has weigh more. Keywords, occurrences
     * and sentences are those of the text; what only the title has is not among them.
     */
    public List<Keyword> extract(CharSequence title, CharSequence text) {
        Objects.requireNonNull(title, "title");
        String body = Objects.requireNonNull(text, "text").toString();
        Document document = Document.of(List.of(new Tokens.Part(0, body)), title, profiles);
        return keywords(document, () -> SENTENCES.split(body));
    }

    /**
     * The keywords of an article, with their places in the text that it was parsed from. Its headline is the title, and is
     * looked through too, like the deck, subheadings and paragraphs; credits, captions and furniture are not.
     */
    public List<Keyword> extract(Article article) {
        Objects.requireNonNull(article, "article");
        return extract(article.headline().map(Passage::text).orElse(""), article);
    }

    /** The same of an article whose title is known apart from its text. */
    public List<Keyword> extract(CharSequence title, Article article) {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(article, "article");
        List<Tokens.Part> parts = new ArrayList<>();
        article.headline().ifPresent(headline -> parts.add(part(headline)));
        article.deck().ifPresent(deck -> parts.add(part(deck)));
        for (Section section : article.sections()) {
            section.subheading().ifPresent(subheading -> parts.add(part(subheading)));
            section.paragraphs().forEach(paragraph -> parts.add(part(paragraph, article)));
        }
        return keywords(Document.of(parts, title, profiles), article::sentences);
    }

    /** A paragraph without the credit that opens it. */
    private static Tokens.Part part(Paragraph paragraph, Article article) {
        int start = article.credits().stream()
                .filter(credit -> paragraph.span().contains(credit.span()))
                .mapToInt(credit -> credit.span().end())
                .findFirst()
                .orElse(paragraph.span().start());
        return new Tokens.Part(
                start, paragraph.text().substring(start - paragraph.span().start()));
    }

    private static Tokens.Part part(Passage passage) {
        return new Tokens.Part(passage.span().start(), passage.text());
    }

    /**
     * Every phrase of a text that may become a keyword, with what was measured of it, in the order of length and first
     * occurrence: for fitting a {@link Ranker}. Not stable: other versions may measure something else.
     */
    public List<Candidate> candidates(CharSequence text) {
        String body = Objects.requireNonNull(text, "text").toString();
        Document document = Document.of(List.of(new Tokens.Part(0, body)), "", profiles);
        List<Candidate> candidates = new ArrayList<>();
        Phrase.forEach(document, longest, phrase -> candidates.add(Candidate.of(phrase)));
        return candidates;
    }

    private List<Keyword> keywords(Document document, Supplier<List<Sentence>> sentences) {
        int room = (int) Math.min(Integer.MAX_VALUE, Math.max(SHORTEST_SHORTLIST, (long) SHORTLISTED * limit));
        List<Scored> shortlist = new Shortlist(document, ranker, headlineWeight, room).best(longest);
        List<Scored> corrected = ranker.correction().correct(shortlist, document);
        List<Selection.Pick> picks = new Selection(document, diversity).pick(corrected, limit, minimum);
        if (picks.isEmpty()) {
            return List.of();
        }
        KeywordBuilder builder = new KeywordBuilder(document, ranker, outputForm, new SentenceNumbers(sentences.get()));
        List<Keyword> keywords = new ArrayList<>(picks.size());
        for (Selection.Pick pick : picks) {
            keywords.add(builder.keyword(pick));
        }
        return Collections.unmodifiableList(keywords);
    }

    /** The settings. */
    @Override
    public String toString() {
        return "KeywordExtractor[limit=" + limit + ", longestPhrase=" + longest + ", diversity=" + diversity
                + ", headlineWeight=" + headlineWeight + ", minimumScore=" + 1 / (1 + Math.exp(-minimum))
                + ", outputForm=" + outputForm + "]";
    }

    private static final class Shared {
        static final KeywordExtractor EXTRACTOR = builder().build();
    }

    /** Settings of a {@link KeywordExtractor}. Usable again after {@link #build()}; not for several threads at once. */
    public static final class Builder {

        private static final int LONGEST = 8;
        private static final double LARGEST_WEIGHT = 10;

        private int limit = 10;
        private int longest = 5;
        private double diversity = 1;
        private double headlineWeight = 0.5;
        private double minimumScore;
        private OutputForm outputForm = OutputForm.AS_WRITTEN;
        private StopWords stopWords = StopWords.news();
        private @Nullable DocumentFrequencies frequencies;
        private @Nullable Ranker ranker;

        private Builder() {}

        /**
         * The largest number of keywords. Default 10.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit must be 1 or more: " + limit);
            }
            this.limit = limit;
            return this;
        }

        /**
         * The largest number of words in a keyword. Default 5.
         *
         * @throws IllegalArgumentException if it is not from 1 to 8
         */
        public Builder longestPhrase(int words) {
            if (words < 1 || words > LONGEST) {
                throw new IllegalArgumentException("longest phrase must be 1 to 8 words: " + words);
            }
            longest = words;
            return this;
        }

        /** The background. Default {@link DocumentFrequencies#news()}. */
        public Builder frequencies(DocumentFrequencies frequencies) {
            this.frequencies = Objects.requireNonNull(frequencies, "frequencies");
            return this;
        }

        /** Words that never open or close a keyword, in place of those set before. Default {@link StopWords#news()}. */
        public Builder stopWords(StopWords stopWords) {
            this.stopWords = Objects.requireNonNull(stopWords, "stopWords");
            return this;
        }

        /** Adds stop words. */
        public Builder extraStopWords(Collection<String> words) {
            stopWords = stopWords.with(words);
            return this;
        }

        /** Adds stop words. */
        public Builder extraStopWords(String... words) {
            return extraStopWords(Arrays.asList(words));
        }

        /** Takes words out of the stop words. */
        public Builder fewerStopWords(Collection<String> words) {
            stopWords = stopWords.without(words);
            return this;
        }

        /** Takes words out of the stop words. */
        public Builder fewerStopWords(String... words) {
            return fewerStopWords(Arrays.asList(words));
        }

        /**
         * How much a phrase loses that repeats better ones: at 1, the default, 1 log-odds for each that contains it, 0.5 for
         * each that it contains, 0.5 where they have all of its words and 2 where it never stands outside them; at 0 nothing.
         *
         * @throws IllegalArgumentException if it is not from 0 to 10
         */
        public Builder diversity(double diversity) {
            this.diversity = weight("diversity", diversity);
            return this;
        }

        /**
         * What a phrase gains whose words all stand in the title or headline, in log-odds; part of it for part of them.
         * Default 0.5, the weight with which cross-validation signs most and repeats little.
         *
         * @throws IllegalArgumentException if it is not from 0 to 10
         */
        public Builder headlineWeight(double weight) {
            headlineWeight = weight("headline weight", weight);
            return this;
        }

        private static double weight(String name, double value) {
            if (!(value >= 0 && value <= LARGEST_WEIGHT)) {
                throw new IllegalArgumentException(name + " must be from 0 to 10: " + value);
            }
            return value;
        }

        /**
         * The least score of a keyword: there may be fewer than the limit, or none. Default 0.
         *
         * @throws IllegalArgumentException if it is less than 0, or 1 or more
         */
        public Builder minimumScore(double score) {
            if (!(score >= 0 && score < 1)) {
                throw new IllegalArgumentException("minimum score must be 0 or more and less than 1: " + score);
            }
            minimumScore = score;
            return this;
        }

        /** How {@link Keyword#text()} is written. Default {@link OutputForm#AS_WRITTEN}. */
        public Builder outputForm(OutputForm form) {
            outputForm = Objects.requireNonNull(form, "form");
            return this;
        }

        /** The ranker. Default {@link Ranker#news()}. */
        public Builder ranker(Ranker ranker) {
            this.ranker = Objects.requireNonNull(ranker, "ranker");
            return this;
        }

        private WordProfiles profiles() {
            if (frequencies == null && stopWords == StopWords.news()) {
                return WordProfiles.news();
            }
            return new WordProfiles(
                    (frequencies == null ? DocumentFrequencies.news() : frequencies).counts(), stopWords);
        }

        /** The extractor. */
        public KeywordExtractor build() {
            return new KeywordExtractor(this);
        }
    }
}
