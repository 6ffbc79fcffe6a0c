package dev.khabar.examples.search;

import dev.khabar.lucene.NewsArabicAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An index on disk, open for writing. What was there stays; an article that comes again takes its own place. */
final class NewsIndex implements AutoCloseable {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";

    /** The same for indexing and for queries. */
    static final Analyzer ANALYZER = new NewsArabicAnalyzer();

    /** Stored as given, and indexed with the offsets of its words, so that excerpts need no second analysis. */
    private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_STORED);

    static {
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_OFFSETS.freeze();
    }

    private final Directory directory;
    private final IndexWriter writer;

    NewsIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER));
    }

    /** Adds an article, or puts it in the place of the one with its id. */
    void put(NewsDocument article) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, article.id(), Field.Store.YES));
        document.add(new TextField(TITLE, article.title(), Field.Store.YES));
        document.add(new Field(TEXT, article.text(), WITH_OFFSETS));
        writer.updateDocument(new Term(ID, article.id()), document);
    }

    /** How many articles it holds. */
    int size() {
        return writer.getDocStats().numDocs;
    }

    /** Writes everything to disk: all of it, or nothing where the program is stopped before. */
    void commit() throws IOException {
        writer.commit();
    }

    /** Forgets what was put since the last commit. */
    void rollback() throws IOException {
        writer.rollback();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
