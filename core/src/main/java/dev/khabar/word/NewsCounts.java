package dev.khabar.word;

import dev.khabar.lexicon.CountFile;
import dev.khabar.lexicon.CountTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The packaged counts of news, under words in the spelling of {@link Spelling}. */
final class NewsCounts implements WordCounts {

    static final NewsCounts INSTANCE = read();

    private static final String RESOURCE = "/dev/khabar/keyword/news-frequencies.bin";
    /** The first table of the file holds words, its first column how often they occur. */
    private static final int WORDS = 0;

    private static final int OCCURRENCES = 0;

    private final CountTable table;

    private NewsCounts(CountTable table) {
        this.table = table;
    }

    @Override
    public int count(CharSequence folded) {
        char[] letters = folded.toString().toCharArray();
        return count(letters, 0, letters.length);
    }

    @Override
    public int count(char[] letters, int from, int to) {
        return table.count(row(letters, from, to), OCCURRENCES);
    }

    /** How many words are counted: rows go from 0 up to it. */
    int size() {
        return table.size();
    }

    /** The row of a word, negative where it is not counted. */
    int row(char[] letters, int from, int to) {
        if (Spelling.isPlain(letters, from, to)) {
            return table.find(letters, from, to);
        }
        char[] plain = new char[to - from];
        return table.find(plain, 0, Spelling.copy(letters, from, to, plain, 0));
    }

    private static NewsCounts read() {
        try (InputStream in = Objects.requireNonNull(NewsCounts.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            CountTable words =
                    CountFile.read(in.readAllBytes(), RESOURCE).tables().get(WORDS);
            CountTable counts = new CountTable(1, words.size());
            for (int row = 0; row < words.size(); row++) {
                char[] word = words.word(row).toCharArray();
                int length = Spelling.copy(word, 0, word.length, word, 0);
                counts.add(counts.row(word, 0, length), OCCURRENCES, words.count(row, OCCURRENCES));
            }
            return new NewsCounts(counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
