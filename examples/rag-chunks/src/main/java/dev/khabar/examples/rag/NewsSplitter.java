package dev.khabar.examples.rag;

import static java.util.stream.Collectors.joining;

import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Splits an Arabic news article into chunks for retrieval.
 *
 * <p>A chunk is cut out of the article as it stands: whole sentences, up to a size, of one section. Headline, byline and
 * subheading stand in the first chunk under them. Apart from overlap the chunks hold every character of the article
 * once, but for the white space between them. A sentence above the size is cut between its clauses;
 * one that cannot be is a chunk by itself.
 *
 * <p>The metadata of a chunk are those of its document and, where there is something to say, {@link #INDEX},
 * {@link #START}, {@link #END}, {@link #NEW_FROM}, {@link #HEADLINE}, {@link #SECTION}, {@link #KEYWORDS} and
 * {@link #KEYWORDS_HERE}.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class NewsSplitter implements DocumentSplitter {

    /** The chunk's number in its document, from 0, as text: langchain4j's own splitters write it so. */
    public static final String INDEX = "index";
    /** Where the chunk begins in the document's text, an integer, in UTF-16 code units. */
    public static final String START = "start";
    /** Where the chunk ends, exclusive. */
    public static final String END = "end";
    /** Where the chunk begins to say what the one before it does not; equal to {@link #START} without overlap. */
    public static final String NEW_FROM = "new_from";
    /** The headline of the article. */
    public static final String HEADLINE = "headline";
    /** The subheading over the chunk. */
    public static final String SECTION = "section";
    /** The keywords of the article, best first, with {@link #KEYWORD_SEPARATOR} between them. */
    public static final String KEYWORDS = "keywords";
    /** Those of them that occur in the chunk. */
    public static final String KEYWORDS_HERE = "keywords_here";

    /** What stands between keywords: metadata hold no lists. */
    public static final String KEYWORD_SEPARATOR = "، ";

    private final Chunker chunker;
    private final KeywordExtractor extractor;

    private NewsSplitter(Builder builder) {
        this.chunker = new Chunker(builder.size, builder.measure, builder.overlap);
        this.extractor = KeywordExtractor.builder().limit(builder.keywords).build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public List<TextSegment> split(Document document) {
        String text = document.text();
        Article article = ArticleParser.create().parse(text);
        List<Keyword> keywords = extractor.extract(text);
        List<TextSegment> segments = new ArrayList<>();
        for (Chunk chunk : chunker.chunks(text, article)) {
            Metadata metadata = document.metadata()
                    .copy()
                    .put(INDEX, String.valueOf(segments.size()))
                    .put(START, chunk.span().start())
                    .put(END, chunk.span().end())
                    .put(NEW_FROM, chunk.newFrom());
            article.headline().ifPresent(headline -> metadata.put(HEADLINE, headline.text()));
            chunk.section().ifPresent(section -> metadata.put(SECTION, section));
            put(metadata, KEYWORDS, keywords, keyword -> true);
            put(metadata, KEYWORDS_HERE, keywords, keyword -> occurs(keyword, chunk));
            segments.add(TextSegment.from(chunk.span().cut(text), metadata));
        }
        return segments;
    }

    private static boolean occurs(Keyword keyword, Chunk chunk) {
        return keyword.occurrences().stream().anyMatch(chunk.span()::contains);
    }

    private static void put(Metadata metadata, String key, List<Keyword> keywords, Predicate<Keyword> chosen) {
        String joined = keywords.stream().filter(chosen).map(Keyword::text).collect(joining(KEYWORD_SEPARATOR));
        if (!joined.isEmpty()) {
            metadata.put(key, joined);
        }
    }

    /** Settings of a {@link NewsSplitter}. */
    public static final class Builder {

        private int size = 1000;
        private SizeMeasure measure = SizeMeasure.CHARACTERS;
        private int overlap = 1;
        private int keywords = 10;

        private Builder() {}

        /** The largest size of a chunk, 1 or more, and how it is counted. Default 1000 characters. */
        public Builder size(int most, SizeMeasure measure) {
            this.size = atLeast(1, most, "size");
            this.measure = Objects.requireNonNull(measure, "measure");
            return this;
        }

        /** How many sentences of the chunk before a chunk repeats, 0 or more, if they fit. Default 1. */
        public Builder overlap(int sentences) {
            this.overlap = atLeast(0, sentences, "overlap");
            return this;
        }

        /** The largest number of keywords of an article, 1 or more. Default 10. */
        public Builder keywords(int most) {
            this.keywords = atLeast(1, most, "keywords");
            return this;
        }

        /** The splitter. */
        public NewsSplitter build() {
            return new NewsSplitter(this);
        }

        private static int atLeast(int least, int value, String name) {
            if (value < least) {
                throw new IllegalArgumentException(name + " must be " + least + " or more: " + value);
            }
            return value;
        }
    }
}
