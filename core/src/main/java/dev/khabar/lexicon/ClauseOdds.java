package dev.khabar.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What counting news says about a word's place in its sentence: how much likelier than chance it opens one, ends one, or is
 * a verb. A number is a natural logarithm in tenths, 0 for as likely as any word, 23 for ten times as likely. A word that
 * was not counted has those of its first letters. Immutable.
 */
public final class ClauseOdds {

    /** How many of its first letters speak for a word that was not counted, at most. */
    public static final int LONGEST_BEGINNING = 3;

    private static final CheckedFile FILE = new CheckedFile("KHCO", 1, "file of clause odds");
    private static final String RESOURCE = "clause-odds.bin";
    private static final Odds NOTHING = new Odds(0, 0, 0);

    private final Map<String, Odds> words;
    private final Map<String, Odds> beginnings;

    /** Neither map is copied, nor changed from now on. */
    private ClauseOdds(Map<String, Odds> words, Map<String, Odds> beginnings) {
        this.words = words;
        this.beginnings = beginnings;
    }

    /**
     * The numbers of one word.
     *
     * @param opening of opening a sentence rather than standing in one
     * @param ending of standing before a mark that ends sentences rather than before a word
     * @param verb of being a verb: of following a word that only verbs follow
     */
    public record Odds(int opening, int ending, int verb) {

        /** Keeps each within a byte. */
        public Odds {
            opening = inByte(opening);
            ending = inByte(ending);
            verb = inByte(verb);
        }

        private static int inByte(int number) {
            return Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, number));
        }
    }

    /** Those of Arabic news, packaged with the library. */
    public static ClauseOdds news() {
        return News.ODDS;
    }

    /** Those of words and of beginnings of words, both of Arabic letters with one spelling for each alef. */
    public static ClauseOdds of(Map<String, Odds> words, Map<String, Odds> beginnings) {
        return new ClauseOdds(Map.copyOf(words), Map.copyOf(beginnings));
    }

    /** Those of a word, or else of the longest of its beginnings that was counted; of nothing, as likely as any word. */
    public Odds of(String word) {
        Odds odds = words.get(word);
        for (int length = Math.min(LONGEST_BEGINNING, word.length() - 1); odds == null && length > 0; length--) {
            odds = beginnings.get(word.substring(0, length));
        }
        return odds == null ? NOTHING : odds;
    }

    /** Whether {@code word} was counted itself. */
    public boolean counts(String word) {
        return words.containsKey(word);
    }

    /** Writes them; the same odds make the same bytes. The stream is left open. */
    public void save(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        write(words, data);
        write(beginnings, data);
        FILE.write(bytes.toByteArray(), out);
    }

    /** In the order of the alphabet, each word without the letters that it shares with the one before it. */
    private static void write(Map<String, Odds> odds, DataOutputStream data) throws IOException {
        data.writeInt(odds.size());
        String previous = "";
        for (Map.Entry<String, Odds> entry : new TreeMap<>(odds).entrySet()) {
            String word = entry.getKey();
            int shared = 0;
            while (shared < Math.min(previous.length(), word.length())
                    && previous.charAt(shared) == word.charAt(shared)) {
                shared++;
            }
            data.writeByte(shared);
            data.writeByte(word.length() - shared);
            for (int i = shared; i < word.length(); i++) {
                data.writeByte(word.charAt(i) - ARABIC);
            }
            data.writeByte(entry.getValue().opening());
            data.writeByte(entry.getValue().ending());
            data.writeByte(entry.getValue().verb());
            previous = word;
        }
    }

    /** The first character of the Arabic block: a letter is written as its distance from it. */
    private static final char ARABIC = '\u0600';

    /**
     * Reads what {@link #save} wrote.
     *
     * @throws IOException if it is no such file, or a damaged one
     */
    public static ClauseOdds load(InputStream in) throws IOException {
        ByteBuffer data = FILE.content(in.readAllBytes(), "clause odds");
        try {
            return new ClauseOdds(read(data), read(data));
        } catch (BufferUnderflowException e) {
            throw new IOException("clause odds: cut short", e);
        }
    }

    private static Map<String, Odds> read(ByteBuffer data) {
        int size = data.getInt();
        Map<String, Odds> odds = new HashMap<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < size; i++) {
            word.setLength(data.get());
            for (int more = data.get(); more > 0; more--) {
                word.append((char) (ARABIC + (data.get() & 0xFF)));
            }
            odds.put(word.toString(), new Odds(data.get(), data.get(), data.get()));
        }
        return odds;
    }

    /** Read at first use. */
    private static final class News {

        static final ClauseOdds ODDS = read();

        private static ClauseOdds read() {
            try (InputStream in = Objects.requireNonNull(ClauseOdds.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + RESOURCE, e);
            }
        }
    }
}
