package dev.khabar.word;

import java.util.Objects;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/**
 * Brings the forms of a word together for search: الحكومة، للحكومة and حكومته share one stem. A stem is a key, not a word
 * to show.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class NewsStemmer {

    private static final NewsStemmer INSTANCE = new NewsStemmer();

    private NewsStemmer() {}

    /** The stemmer over the packaged word counts. */
    public static NewsStemmer create() {
        return INSTANCE;
    }

    /** The stem of a word. */
    public String stem(CharSequence word) {
        Objects.requireNonNull(word, "word");
        WordFolder folder = new WordFolder();
        int length = folder.fold(word, 0, word.length());
        return new String(folder.letters(), 0, new ArabicStemmer().stem(folder.letters(), length));
    }
}
