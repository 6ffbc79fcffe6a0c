package dev.khabar;

import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.restoration.DiacriticRestorer;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The front door: one static method for each job, with sound defaults for news.
 *
 * <p>Each method names the class that does the job; go there for settings, and keep an instance of your own. Every
 * method may be called from any thread, takes time linear in the text and throws {@link NullPointerException} where the
 * text is null.
 */
public final class Khabar {

    private Khabar() {}

    /** The text as a search engine should see it: {@link TextNormalizer} with {@link Preset#SEARCH}. */
    public static String normalize(CharSequence text) {
        return Normalization.SEARCH.normalize(text);
    }

    /** The text without tashkeel, U+064B to U+0652 and U+0670: {@link Diacritics#strip(CharSequence)}. */
    public static String stripDiacritics(CharSequence text) {
        return Diacritics.strip(text);
    }

    /**
     * The text with the diacritics that readers say: {@link DiacriticRestorer#create()}.
     *
     * @throws dev.khabar.restoration.MissingWeightsException if the jar of the weights, the artifact {@code khabar-core}
     *     with the classifier {@code restoration-news}, is missing
     */
    public static String restoreDiacritics(CharSequence text) {
        return DiacriticRestorer.create().restore(text);
    }

    /** The sentences in order, each with its span in the text: {@link SentenceSplitter#create()}. */
    public static List<Sentence> sentences(CharSequence text) {
        return Sentences.SPLITTER.split(text);
    }

    /** The structure of a news article: {@link ArticleParser#create()}. */
    public static Article article(CharSequence text) {
        return Articles.PARSER.parse(text);
    }

    /**
     * Up to {@code limit} keywords, best first, each with every span where it occurs:
     * {@link KeywordExtractor#create()}.
     *
     * @param limit how many, 1 or more
     * @throws IllegalArgumentException if {@code limit} is less than 1
     */
    public static List<Keyword> keywords(CharSequence text, int limit) {
        return KeywordExtractor.builder().limit(limit).build().extract(text);
    }

    /**
     * The text with everything that is found in it, each part computed once when it is first asked for: structure,
     * sentences, keywords and quotations that agree with one another.
     */
    public static NewsItem analyze(CharSequence text) {
        return new NewsItem(
                Optional.empty(), Objects.requireNonNull(text, "text").toString());
    }

    /** The same for a text whose title is kept apart from it: phrases whose words the title has weigh more as keywords. */
    public static NewsItem analyze(CharSequence title, CharSequence text) {
        String given = Objects.requireNonNull(title, "title").toString();
        return new NewsItem(
                Optional.of(given), Objects.requireNonNull(text, "text").toString());
    }

    // One holder a job: who only normalises does not load the keyword extractor's tables.

    private static final class Normalization {
        static final TextNormalizer SEARCH = TextNormalizer.of(Preset.SEARCH);
    }

    private static final class Sentences {
        static final SentenceSplitter SPLITTER = SentenceSplitter.create();
    }

    private static final class Articles {
        static final ArticleParser PARSER = ArticleParser.create();
    }
}
