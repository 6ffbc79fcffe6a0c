package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountsTest {

    private final WordCounts news = WordCounts.news();

    @Test
    void commonWordsOfNewsAreCountedAndOthersAreNot() {
        assertThat(news.count("تونس")).isGreaterThan(1000);
        assertThat(news.count("تونسsyntax")).isZero();
        assertThat(news.count("")).isZero();
    }

    @Test
    void hamzaMakesNoDifference() {
        assertThat(news.count("مسؤول")).isPositive().isEqualTo(news.count("مسوول"));
        assertThat(news.count("وزراء")).isPositive().isEqualTo(news.count("وزرا"));
    }

    @Test
    void aSliceIsCountedAsTheWordItIs() {
        WordCounts own = word -> word.length();
        char[] letters = "xتونسx".toCharArray();

        assertThat(news.count(letters, 1, 5)).isEqualTo(news.count("تونس"));
        assertThat(own.count(letters, 1, 5)).isEqualTo(4);
    }
}
