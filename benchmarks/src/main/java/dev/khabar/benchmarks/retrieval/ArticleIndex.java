package dev.khabar.benchmarks.retrieval;

import dev.khabar.benchmarks.training.NewsArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** The texts of articles in an index in memory, searched by BM25 as Lucene sets it up. */
final class ArticleIndex implements AutoCloseable {

    private static final String TEXT = "text";
    /** A text found further down counts as not found: it would add less than a thousandth to a reciprocal rank. */
    private static final int DEEPEST = 1000;

    private final SearchSetup setup;
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    ArticleIndex(SearchSetup setup, List<NewsArticle> articles) throws IOException {
        this.setup = setup;
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(setup.index()))) {
            for (NewsArticle article : articles) {
                Document document = new Document();
                document.add(new TextField(TEXT, body(article), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1); // so that the number of a document is that of its article
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** The text without its title where it begins with it. */
    private static String body(NewsArticle article) {
        String title = article.title().strip();
        String text = article.text().strip();
        return text.startsWith(title) ? text.substring(title.length()) : text;
    }

    /** The place of an article among the results of a query, from 1; 0 where it is not found. */
    int rank(int article, String query) throws IOException {
        ScoreDoc[] found = searcher.search(terms(query, BooleanClause.Occur.SHOULD), DEEPEST).scoreDocs;
        for (int i = 0; i < found.length; i++) {
            if (found[i].doc == article) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The numbers of all articles that have every term of a query; none where the query has no term. */
    List<Integer> withAll(String query) throws IOException {
        List<Integer> found = new ArrayList<>();
        int all = Math.max(1, reader.maxDoc());
        for (ScoreDoc document : searcher.search(terms(query, BooleanClause.Occur.MUST), all).scoreDocs) {
            found.add(document.doc);
        }
        return found;
    }

    private Query terms(String query, BooleanClause.Occur occur) {
        Query terms = new QueryBuilder(setup.query()).createBooleanQuery(TEXT, query, occur);
        return terms == null ? new MatchNoDocsQuery() : terms;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
