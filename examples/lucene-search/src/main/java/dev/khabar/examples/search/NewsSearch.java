package dev.khabar.examples.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** An index on disk, open for searching: articles that hold some of the words, those with more and rarer ones first. */
final class NewsSearch implements AutoCloseable {

    /** A word in the title says more about an article than one in its text. */
    private static final float TITLE_WEIGHT = 2;

    /**
     * An article that was found.
     *
     * @param excerpts sentences of its text that match, in order; none where only the title does
     */
    record Hit(NewsDocument article, List<Excerpt> excerpts) {}

    /**
     * What a search found.
     *
     * @param total how many articles match
     * @param hits the best of them
     */
    record Result(long total, List<Hit> hits) {}

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    NewsSearch(Path folder) throws IOException, BadInputException {
        if (!Files.isDirectory(folder)) {
            throw noIndex(folder); // opening it would make the folder
        }
        directory = FSDirectory.open(folder);
        try {
            reader = DirectoryReader.open(directory);
        } catch (IndexNotFoundException e) {
            directory.close();
            throw noIndex(folder);
        }
        searcher = new IndexSearcher(reader);
    }

    private static BadInputException noIndex(Path folder) {
        return new BadInputException("there is no index in " + folder);
    }

    /** Finds the {@code most} best articles, each with up to {@code sentences} excerpts. */
    Result find(String words, int most, int sentences) throws IOException {
        Query query = query(words);
        TopDocs found = searcher.search(query, most);
        Excerpts excerpts = new Excerpts(searcher);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            Document document = searcher.storedFields().document(hit.doc);
            hits.add(new Hit(
                    new NewsDocument(
                            document.get(NewsIndex.ID), document.get(NewsIndex.TITLE), document.get(NewsIndex.TEXT)),
                    excerpts.of(query, hit.doc, sentences)));
        }
        return new Result(searcher.count(query), hits);
    }

    private static Query query(String words) {
        QueryBuilder builder = new QueryBuilder(NewsIndex.ANALYZER);
        Query inText = builder.createBooleanQuery(NewsIndex.TEXT, words);
        Query inTitle = builder.createBooleanQuery(NewsIndex.TITLE, words);
        if (inText == null || inTitle == null) {
            return new MatchNoDocsQuery("nothing but stop words and punctuation");
        }
        return new BooleanQuery.Builder()
                .add(inText, BooleanClause.Occur.SHOULD)
                .add(new BoostQuery(inTitle, TITLE_WEIGHT), BooleanClause.Occur.SHOULD)
                .build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
