package dev.khabar.benchmarks;

import dev.khabar.keyword.DocumentFrequencies;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Keywords of a text. No library for the JVM extracts Arabic key phrases, so there are two measures: one pass of Lucene's
 * {@code ArabicAnalyzer}, the least that any extractor on Lucene has to do before it counts (words, folded, stopped and
 * stemmed, one after another in one reused attribute); and Lucene's {@code MoreLikeThis}, which picks the ten stems of the
 * text with the highest tf-idf by an index, here one of the articles that are measured on.
 *
 * <p>Much code takes part, so it is long until the compiler has settled.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@State(Scope.Thread)
public class KeywordBenchmark {

    private static final String FIELD = "text";
    private static final int KEYWORDS = 10;

    private final KeywordExtractor extractor = KeywordExtractor.create();
    private final Analyzer analyzer = new ArabicAnalyzer();
    private final MoreLikeThis moreLikeThis = moreLikeThis(analyzer);

    @Benchmark
    public List<Keyword> khabar(BenchmarkText text) {
        return extractor.extract(text.next());
    }

    /** The document counted and nothing kept: words and stems with their company, as for a corpus. */
    @Benchmark
    public DocumentFrequencies khabarCounting(BenchmarkText text) {
        return DocumentFrequencies.builder().add(text.next()).build();
    }

    @Benchmark
    public int luceneArabicAnalyzer(BenchmarkText text) throws IOException {
        int letters = 0;
        try (TokenStream tokens = analyzer.tokenStream("text", new StringReader(text.next()))) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                letters += term.length();
            }
            tokens.end();
        }
        return letters;
    }

    /** Stems, not phrases, and without their places. */
    @Benchmark
    public String[] luceneMoreLikeThis(BenchmarkText text) throws IOException {
        return moreLikeThis.retrieveInterestingTerms(new StringReader(text.next()), FIELD);
    }

    private static MoreLikeThis moreLikeThis(Analyzer analyzer) {
        try {
            MoreLikeThis moreLikeThis = new MoreLikeThis(DirectoryReader.open(Index.OF_ARTICLES));
            moreLikeThis.setAnalyzer(analyzer);
            moreLikeThis.setMaxQueryTerms(KEYWORDS);
            moreLikeThis.setMinTermFreq(1);
            moreLikeThis.setMinDocFreq(1);
            return moreLikeThis;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made once in a JVM. */
    private static final class Index {

        static final Directory OF_ARTICLES = ofArticles();

        private static Directory ofArticles() {
            Directory directory = new ByteBuffersDirectory();
            try (IndexWriter index = new IndexWriter(directory, new IndexWriterConfig(new ArabicAnalyzer()))) {
                for (String article : BenchmarkText.load(BenchmarkText.ARTICLES)) {
                    Document document = new Document();
                    document.add(new TextField(FIELD, article, Field.Store.NO));
                    index.addDocument(document);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return directory;
        }
    }
}
