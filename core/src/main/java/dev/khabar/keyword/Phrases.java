package dev.khabar.keyword;

import java.util.Arrays;

/**
 * The phrases of one length that a document has: runs of words that no break cuts and no word that ends phrases stands
 * in, that no stop word opens or closes, and that cut no compound name or number. Those of the same stems are one phrase;
 * its places are in order, and the phrases in the order of their first places.
 */
final class Phrases {

    private final int length;
    /** Places, grouped by phrase. */
    private final int[] places;
    /** Where the places of each phrase begin; one more at the end. */
    private final int[] from;

    private Phrases(int length, int[] places, int[] from) {
        this.length = length;
        this.places = places;
        this.from = from;
    }

    /**
     * Finds them.
     *
     * @param reach as {@link Document#reach} has it
     */
    static Phrases of(Document document, byte[] reach, int length) {
        int[] starts = new int[document.size()];
        int count = 0;
        for (int token = 0; token + length <= document.size(); token++) {
            if (reach[token] >= length
                    && document.endsPhrase(token + length - 1)
                    && !document.tokens().cutsQuotation(token, token + length)) {
                starts[count++] = token;
            }
        }
        PhraseIndex index = new PhraseIndex(document.stemNumbers(), length, count);
        int[] phrases = new int[count];
        for (int i = 0; i < count; i++) {
            phrases[i] = index.number(starts[i]);
        }
        int[] from = new int[index.size() + 1];
        for (int phrase : phrases) {
            from[phrase + 1]++;
        }
        for (int phrase = 0; phrase < index.size(); phrase++) {
            from[phrase + 1] += from[phrase];
        }
        int[] next = Arrays.copyOf(from, index.size());
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[next[phrases[i]]++] = starts[i];
        }
        return new Phrases(length, places, from);
    }

    int length() {
        return length;
    }

    int size() {
        return from.length - 1;
    }

    int frequency(int phrase) {
        return from[phrase + 1] - from[phrase];
    }

    /** The token at which an occurrence of a phrase starts, from 0. */
    int place(int phrase, int occurrence) {
        return places[from[phrase] + occurrence];
    }

    /** All of them, in order. */
    int[] places(int phrase) {
        return Arrays.copyOfRange(places, from[phrase], from[phrase + 1]);
    }
}
