package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts at the ends of what there can be. What is not linear in them does not end in the time of a build. */
class LargeTextTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    private final KeywordExtractor extractor = KeywordExtractor.create();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "…", "في", "و", "2025", "10 20 30", "\u0640", "\uD83D", "\uFE70", "« »"})
    void textsWithoutAPhraseHaveNoKeyword(String text) {
        assertThat(extractor.extract(text)).isEmpty();
    }

    @Test
    void oneWordIsItsOwnKeyword() {
        assertThat(extractor.extract("كازاخستان")).extracting(Keyword::text).containsExactly("كازاخستان");
    }

    @Test
    void latinTextHasKeywords() {
        assertThat(extractor.extract("Kazakhstan hosts the forum. Kazakhstan speaks."))
                .extracting(Keyword::text)
                .contains("Kazakhstan");
    }

    @Test
    void aWordAgainAndAgain() {
        String word = "خبراء ";
        List<Keyword> keywords = extractor.extract(word.repeat(TEN_MEGABYTES / word.length()));

        assertThat(keywords.get(0).occurrences()).hasSizeGreaterThan(1_000_000);
    }

    @Test
    void noWordTwice() {
        StringBuilder text = new StringBuilder(TEN_MEGABYTES + 20);
        for (int i = 0; text.length() < TEN_MEGABYTES; i++) {
            for (int rest = i + 1; rest > 0; rest /= 26) {
                text.append((char) ('ب' + rest % 26));
            }
            text.append(' ');
        }

        assertThat(extractor.extract(text)).hasSize(10);
    }

    @Test
    void manyFormsOfOneStem() {
        String[] prefixes = {"", "ال", "بال", "كال", "فال", "لل", "و", "وال"};
        String[] suffixes = {"", "ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append(prefixes[i % 8])
                    .append("كتب")
                    .append(suffixes[(i / 8) % 9])
                    .append(' ');
        }

        assertThat(extractor.extract(text)).isNotEmpty();
    }

    @Test
    void aWordOfAMegabyte() {
        assertThat(extractor.extract("م".repeat(1_000_000))).hasSize(1);
    }
}
