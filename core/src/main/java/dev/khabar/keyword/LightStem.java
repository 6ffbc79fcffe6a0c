package dev.khabar.keyword;

import org.apache.lucene.analysis.ar.ArabicStemmer;

/**
 * The light stem of a word (light10: Larkey, Ballesteros and Connell 2007), by Lucene's stemmer: the article with what
 * stands before it goes, and one ending after another of a short list.
 */
final class LightStem {

    private static final ArabicStemmer STEMMER = new ArabicStemmer();

    private LightStem() {}

    /** The stem of a folded word. */
    static String of(String letters) {
        char[] buffer = letters.toCharArray();
        int length = stem(buffer, buffer.length);
        return length == buffer.length ? letters : new String(buffer, 0, length);
    }

    /** Stems the first {@code length} letters in place; returns how many are left at the beginning. */
    static int stem(char[] buffer, int length) {
        return STEMMER.stem(buffer, length);
    }
}
