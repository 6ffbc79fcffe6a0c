package dev.khabar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTableTest {

    @Test
    void countsUnderWordsAndColumns() {
        CountTable table = table(2, "خبر", "خبر", "قمة");

        assertThat(table.size()).isEqualTo(2);
        assertThat(table.count(table.find("خبر"), 0)).isEqualTo(2);
        assertThat(table.count(table.find("قمة"), 0)).isEqualTo(1);
        assertThat(table.count(table.find("قمة"), 1)).isZero();
    }

    @Test
    void aWordThatIsNotThereCountsNothing() {
        CountTable table = table(1, "خبر");

        assertThat(table.find("قمة")).isEqualTo(SliceIndex.ABSENT);
        assertThat(table.count(SliceIndex.ABSENT, 0)).isZero();
    }

    @Test
    void countsStopAtTheLargestInsteadOfOverflowing() {
        CountTable table = table(1, "خبر");

        table.add(0, 0, Integer.MAX_VALUE);
        table.add(0, 0, Integer.MAX_VALUE);

        assertThat(table.count(0, 0)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void addingATableAddsItsCountsWordByWord() {
        CountTable sum = table(1, "خبر", "قمة");

        sum.addAll(table(1, "قمة", "منتدى"));

        assertThat(sum.size()).isEqualTo(3);
        assertThat(sum.count(sum.find("قمة"), 0)).isEqualTo(2);
        assertThat(sum.count(sum.find("منتدى"), 0)).isEqualTo(1);
    }

    @Test
    void pruningKeepsWhatIsFrequentEnoughWithAllItsColumns() {
        CountTable table = table(2, "خبر", "خبر", "قمة");
        table.add(table.find("خبر"), 1, 7);

        CountTable kept = table.atLeast(2);

        assertThat(kept.size()).isEqualTo(1);
        assertThat(kept.count(kept.find("خبر"), 1)).isEqualTo(7);
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void rowsSortByWord() {
        CountTable table = table(1, "ج", "ا", "ب");

        assertThat(table.sortedRows()).containsExactly(1, 2, 0);
    }

    /** Each word counted once in the first column for each time it is named. */
    static CountTable table(int columns, String... words) {
        CountTable table = new CountTable(columns, 0);
        for (String word : words) {
            table.add(table.row(word.toCharArray(), 0, word.length()), 0, 1);
        }
        return table;
    }
}
