package dev.khabar.keyword.document;

import dev.khabar.sentence.Sentence;
import java.util.List;

/** Tells in which sentence of a text a place stands. */
public final class SentenceNumbers {

    private final List<Sentence> sentences;

    public SentenceNumbers(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** The number of the sentence that a place stands in, from 0; -1 where it stands in none. */
    public int at(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= place) {
                low = middle + 1;
            } else if (sentences.get(middle).span().start() > place) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
