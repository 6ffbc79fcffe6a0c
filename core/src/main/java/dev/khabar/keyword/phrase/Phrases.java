package dev.khabar.keyword.phrase;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.document.Tokens;

/**
 * The phrases of a document: runs of words that no break cuts and no word that ends phrases stands in, that no stop word
 * opens or closes, and that cut no compound name or number. Those of the same stems are one phrase.
 */
public final class Phrases {

    private final Tokens tokens;
    private final byte[] reach;
    /** By token: whether a phrase may close with it. */
    private final boolean[] closes;
    /** By length, from 1 on. */
    private final RecurringPhrases[] recurring;
    /** By token: a bit for each length of a recurring phrase that starts there. */
    private final byte[] recurs;

    private Phrases(Document document, int longest) {
        tokens = document.tokens();
        reach = document.reach(longest);
        closes = new boolean[document.size()];
        for (int token = 0; token < closes.length; token++) {
            closes[token] = document.endsPhrase(token);
        }
        recurring = new RecurringPhrases[longest];
        recurs = new byte[document.size()];
        byte[] shared = shared(document);
        int[] starts = new int[document.size()];
        for (int length = 1; length <= longest; length++) {
            int count = 0;
            for (int token = 0; token < closes.length; token++) {
                if (shared[token] >= length && isAt(token, length)) {
                    starts[count++] = token;
                }
            }
            recurring[length - 1] = RecurringPhrases.of(document, length, starts, count);
            recurring[length - 1].mark(recurs);
        }
    }

    /** Those of up to {@code longest} words. */
    public static Phrases of(Document document, int longest) {
        return new Phrases(document, longest);
    }

    /** How many words from each token on, as far as phrases reach, have stems that occur elsewhere too. */
    private byte[] shared(Document document) {
        byte[] shared = new byte[reach.length];
        int behind = 0;
        for (int token = reach.length - 1; token >= 0; token--) {
            behind = document.stemCount(token) == 1 ? 0 : Math.min(Byte.MAX_VALUE, behind + 1);
            shared[token] = (byte) Math.min(behind, reach[token]);
        }
        return shared;
    }

    /** The number of words of the longest. */
    public int longest() {
        return recurring.length;
    }

    /** How many words a phrase that starts at a token may have; none where no phrase starts. */
    public int reach(int token) {
        return reach[token];
    }

    /** Whether the words at a place are a phrase. */
    public boolean isAt(int token, int length) {
        return reach[token] >= length && closes[token + length - 1] && !tokens.cutsQuotation(token, token + length);
    }

    /** Whether a phrase at a place stands elsewhere too. */
    public boolean recurs(int token, int length) {
        return (recurs[token] & (1 << (length - 1))) != 0;
    }

    /** Those of a length that occur twice or more. */
    public RecurringPhrases recurring(int length) {
        return recurring[length - 1];
    }
}
