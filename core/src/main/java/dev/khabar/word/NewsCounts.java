package dev.khabar.word;

import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.WordColumn;

/** The packaged counts of news, under words in the spelling of {@link Spelling}. */
final class NewsCounts implements WordCounts {

    static final NewsCounts INSTANCE = read();

    /** One column: how often. */
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
        return table.count(row(letters, from, to), 0);
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
        CountTable words = CorpusCounts.news().words();
        CountTable counts = new CountTable(1, words.size());
        for (int row = 0; row < words.size(); row++) {
            char[] word = words.word(row).toCharArray();
            int length = Spelling.copy(word, 0, word.length, word, 0);
            counts.add(counts.row(word, 0, length), 0, words.count(row, WordColumn.OCCURRENCES));
        }
        return new NewsCounts(counts);
    }
}
