package dev.khabar.keyword.phrase;

import dev.khabar.keyword.document.Document;
import java.util.Arrays;

/**
 * The phrases of one length that occur twice or more in a document. The places of each are in order, and the phrases in
 * the order of their first places.
 */
public final class RecurringPhrases {

    private final int length;
    /** Places, grouped by phrase. */
    private final int[] places;
    /** Where the places of each phrase begin; one more at the end. */
    private final int[] from;

    private RecurringPhrases(int length, int[] places, int[] from) {
        this.length = length;
        this.places = places;
        this.from = from;
    }

    /**
     * Finds them.
     *
     * @param starts where phrases start, in order
     * @param count how many of them count
     */
    static RecurringPhrases of(Document document, int length, int[] starts, int count) {
        if (count < 2) {
            return new RecurringPhrases(length, new int[0], new int[1]);
        }
        PhraseIndex index = new PhraseIndex(document.stemNumbers(), length, count);
        int[] phrases = new int[count];
        int[] frequencies = new int[count];
        for (int i = 0; i < count; i++) {
            phrases[i] = index.number(starts[i]);
            frequencies[phrases[i]]++;
        }
        int size = 0;
        int[] numbers = new int[index.size()];
        int[] from = new int[index.size() + 1];
        for (int phrase = 0; phrase < numbers.length; phrase++) {
            numbers[phrase] = size;
            if (frequencies[phrase] > 1) {
                from[size + 1] = from[size] + frequencies[phrase];
                size++;
            }
        }
        int[] next = Arrays.copyOf(from, size);
        int[] places = new int[from[size]];
        for (int i = 0; i < count; i++) {
            if (frequencies[phrases[i]] > 1) {
                places[next[numbers[phrases[i]]]++] = starts[i];
            }
        }
        return new RecurringPhrases(length, places, Arrays.copyOf(from, size + 1));
    }

    /** Sets the bit of the length at each place. */
    void mark(byte[] recurs) {
        for (int place : places) {
            recurs[place] |= (byte) (1 << (length - 1));
        }
    }

    public int size() {
        return from.length - 1;
    }

    /** The token at which an occurrence of a phrase starts, from 0. */
    int place(int phrase, int occurrence) {
        return places[from[phrase] + occurrence];
    }

    /** All of them, in order. */
    public int[] places(int phrase) {
        return Arrays.copyOfRange(places, from[phrase], from[phrase + 1]);
    }
}
