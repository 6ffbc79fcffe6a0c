package dev.khabar.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * What was counted in a corpus: how words occur, and in how many documents stems and written forms do.
 *
 * @param documents how many documents were counted
 * @param words a table with the columns of {@link WordColumn}
 * @param stems a table with the columns of {@link StemColumn}
 * @param forms a table with the columns of {@link FormColumn}: words as written, with their hamza, ة and ى
 */
public record CorpusCounts(long documents, CountTable words, CountTable stems, CountTable forms) {

    private static final int FEWEST_FOR_A_SHARE = 5;

    /** The packaged counts of news; read when first asked for, then shared. */
    public static CorpusCounts news() {
        return News.COUNTS;
    }

    /**
     * Reads a file of them.
     *
     * @param source what to call it in messages
     * @throws IOException as from {@link CountFile#read}, or if the tables are others
     */
    public static CorpusCounts read(byte[] bytes, String source) throws IOException {
        CountFile.Contents contents = CountFile.read(bytes, source);
        List<CountTable> tables = contents.tables();
        if (tables.size() != 3
                || tables.get(0).columns() != WordColumn.COUNT
                || tables.get(1).columns() != StemColumn.COUNT
                || tables.get(2).columns() != FormColumn.COUNT) {
            throw new IOException(source + ": a file of word counts, but not of document frequencies");
        }
        return new CorpusCounts(contents.documents(), tables.get(0), tables.get(1), tables.get(2));
    }

    /**
     * Of the occurrences of a word, the share right after a word with the article, where adjectives with the article
     * stand; negative where too few are counted to tell.
     *
     * @param folded the word with its article
     */
    public double shareAfterDefinite(String folded) {
        int row = words.find(folded);
        int occurrences = words.count(row, WordColumn.OCCURRENCES);
        return occurrences < FEWEST_FOR_A_SHARE
                ? -1
                : words.count(row, WordColumn.AFTER_DEFINITE) / (double) occurrences;
    }

    /** In how many documents a word occurs, written so; 0 of one that was not counted. */
    public int documentsOfForm(String form) {
        return forms.count(forms.find(form), FormColumn.DOCUMENTS);
    }

    /** The same of the letters of an array, from {@code from} up to {@code to}. */
    public int documentsOfForm(char[] letters, int from, int to) {
        return forms.count(forms.find(letters, from, to), FormColumn.DOCUMENTS);
    }

    /** Writes a file of them. The stream is left open. */
    public void write(OutputStream out) throws IOException {
        CountFile.write(new CountFile.Contents(documents, List.of(words, stems, forms)), out);
    }

    /** Holds the packaged counts. */
    private static final class News {
        static final CorpusCounts COUNTS = load("news-frequencies.bin");

        private static CorpusCounts load(String resource) {
            try (InputStream in = Objects.requireNonNull(CorpusCounts.class.getResourceAsStream(resource), resource)) {
                return read(in.readAllBytes(), resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
