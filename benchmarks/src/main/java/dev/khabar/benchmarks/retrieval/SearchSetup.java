package dev.khabar.benchmarks.retrieval;

import dev.khabar.lucene.NewsArabicAnalyzer;
import dev.khabar.lucene.NewsStemFilterFactory;
import dev.khabar.lucene.NewsStopFilterFactory;
import dev.khabar.lucene.NormalizationFilterFactory;
import dev.khabar.lucene.PluralsFilterFactory;
import dev.khabar.lucene.SpellingFilterFactory;
import dev.khabar.lucene.WordsOfTermFilterFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilterFactory;
import org.apache.lucene.analysis.ar.ArabicStemFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** How texts are indexed and queries are read: one analyzer for both, or another for queries. */
record SearchSetup(String name, Analyzer index, Analyzer query) {

    /** The one that others are compared with. */
    static final String OURS = "NewsArabicAnalyzer";

    private static final String KEEP = "keep";
    private static final String PLURALS = "plurals";
    private static final String SPELLINGS = "spellings";

    private SearchSetup(String name, Analyzer both) {
        this(name, both, both);
    }

    /** The analyzers of users. */
    static List<SearchSetup> analyzers() {
        return List.of(
                new SearchSetup("StandardAnalyzer", new StandardAnalyzer()),
                new SearchSetup("ArabicAnalyzer", new ArabicAnalyzer()),
                new SearchSetup(OURS, new NewsArabicAnalyzer()));
    }

    /** Plurals and spellings brought together in the index, at the query, or nowhere. */
    static List<SearchSetup> placesOfForms() throws IOException {
        Analyzer pluralsApart = khabar(PLURALS, words -> words);
        Analyzer spellingsApart = khabar(SPELLINGS, words -> words);
        Analyzer light = light(words -> words);
        return List.of(
                new SearchSetup(OURS, new NewsArabicAnalyzer()),
                new SearchSetup("plurals apart", pluralsApart),
                new SearchSetup("khabarPlurals 0.3", pluralsApart, khabar(PLURALS, plurals("0.3"))),
                new SearchSetup("khabarPlurals 0.5", pluralsApart, khabar(PLURALS, plurals("0.5"))),
                new SearchSetup("khabarPlurals 0.8", pluralsApart, khabar(PLURALS, plurals("0.8"))),
                new SearchSetup("khabarPlurals 1", pluralsApart, khabar(PLURALS, plurals("1"))),
                new SearchSetup("spellings apart", spellingsApart),
                new SearchSetup("khabarSpelling", spellingsApart, khabar(SPELLINGS, SearchSetup::spellings)),
                new SearchSetup("arabicStem", light),
                new SearchSetup("arabicStem, khabarPlurals 0.5", light, light(plurals("0.5"))),
                new SearchSetup("arabicStem, khabarPlurals 0.8", light, light(plurals("0.8"))),
                new SearchSetup("arabicStem, khabarSpelling", light, light(SearchSetup::spellings)));
    }

    private static UnaryOperator<CustomAnalyzer.Builder> plurals(String weight) {
        return words -> with(words, PluralsFilterFactory.class, "weight", weight);
    }

    private static CustomAnalyzer.Builder spellings(CustomAnalyzer.Builder words) {
        return with(words, SpellingFilterFactory.class);
    }

    /** The chain of {@link NewsArabicAnalyzer}. */
    private static Analyzer khabar(String apart, UnaryOperator<CustomAnalyzer.Builder> forms) throws IOException {
        CustomAnalyzer.Builder kept = with(words(), NewsStopFilterFactory.class);
        return with(forms.apply(kept), NewsStemFilterFactory.class, KEEP, apart).build();
    }

    /** The chain of {@link ArabicAnalyzer}, with our stop words before it. */
    private static Analyzer light(UnaryOperator<CustomAnalyzer.Builder> forms) throws IOException {
        CustomAnalyzer.Builder kept = with(words(), NewsStopFilterFactory.class);
        return with(with(forms.apply(kept), ArabicNormalizationFilterFactory.class), ArabicStemFilterFactory.class)
                .build();
    }

    private static CustomAnalyzer.Builder words() throws IOException {
        CustomAnalyzer.Builder words = CustomAnalyzer.builder().withTokenizer("standard");
        return with(with(words, NormalizationFilterFactory.class, "spelling", "kept"), WordsOfTermFilterFactory.class);
    }

    private static CustomAnalyzer.Builder with(
            CustomAnalyzer.Builder builder, Class<? extends TokenFilterFactory> filter, String... arguments) {
        try {
            return builder.addTokenFilter(filter, arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
