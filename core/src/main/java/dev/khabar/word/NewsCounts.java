package dev.khabar.word;

import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.CountTable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The packaged counts of news. */
final class NewsCounts implements WordCounts {

    static final NewsCounts INSTANCE = new NewsCounts(CorpusCounts.news().forms());

    private final CountTable table;

    private NewsCounts(CountTable table) {
        this.table = table;
    }

    @Override
    public int documents(char[] letters, int from, int to) {
        return CorpusCounts.news().documentsOfForm(letters, from, to);
    }

    @Override
    public double shareAfterDefinite(CharSequence definiteForm) {
        return CorpusCounts.news().shareAfterDefinite(WordFolder.fold(definiteForm));
    }

    @Override
    public Stream<String> forms() {
        return IntStream.range(0, table.size()).mapToObj(table::word);
    }
}
