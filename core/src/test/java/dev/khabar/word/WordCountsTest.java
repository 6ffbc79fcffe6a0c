package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordCountsTest {

    private final WordCounts news = WordCounts.news();

    @Test
    void commonWordsOfNewsAreCountedAndOthersAreNot() {
        assertThat(news.documents("تونس")).isGreaterThan(1000);
        assertThat(news.documents("تونسsyntax")).isZero();
        assertThat(news.documents("")).isZero();
    }

    @Test
    void wordsCountAsTheyAreWritten() {
        assertThat(news.documents("إلى")).isGreaterThan(news.documents("الى")).isGreaterThan(1000);
        assertThat(news.documents("إلي")).isLessThan(100);
    }

    @Test
    void aSliceIsCountedAsTheWordItIs() {
        assertThat(news.documents("xتونسx".toCharArray(), 1, 5)).isEqualTo(news.documents("تونس"));
    }

    @Test
    void everyFormIsThereOnceAndCounted() {
        assertThat(news.forms()).doesNotHaveDuplicates().hasSizeGreaterThan(20_000);
        assertThat(news.forms().limit(1000)).allMatch(form -> news.documents(form) >= 3);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aMapIsCounts() {
        WordCounts own = WordCounts.of(Map.of("خبر", 7));

        assertThat(own.documents("خبر")).isEqualTo(7);
        assertThat(own.documents("نبأ")).isZero();
        assertThat(own.forms()).containsExactly("خبر");
        assertThatNullPointerException().isThrownBy(() -> WordCounts.of(null)).withMessage("documents");
    }
}
