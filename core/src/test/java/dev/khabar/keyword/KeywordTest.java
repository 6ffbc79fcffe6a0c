package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A keyword and its explanation as values. */
class KeywordTest {

    private static final String TEXT = "وصل وزير الخارجية إلى الدوحة. وقال وزير الخارجية إن الاتفاق قريب.";

    private static List<Keyword> keywords(String text) {
        return KeywordExtractor.create().extract(text);
    }

    @Test
    void theSameTextGivesEqualKeywords() {
        assertThat(keywords(TEXT)).isEqualTo(keywords(TEXT)).hasSameHashCodeAs(keywords(TEXT));
    }

    @Test
    void whatDiffersIsNotEqual() {
        Keyword keyword = keywords(TEXT).get(0);

        assertThat(keyword).isNotEqualTo(keywords(TEXT).get(1)).isNotEqualTo(keyword.text());
        assertThat(keyword).isNotEqualTo(keywords("، " + TEXT).get(0));
        assertThat(keyword.explanation())
                .isNotEqualTo(keywords(TEXT).get(1).explanation())
                .isNotEqualTo(keyword);
    }

    @Test
    void theScoreIsThatOfTheExplanation() {
        Keyword keyword = keywords(TEXT).get(0);

        assertThat(keyword.score()).isEqualTo(keyword.explanation().score());
        assertThat(keyword.explanation().contributions()).containsOnlyKeys(Evidence.values());
    }

    @Test
    void itsCollectionsStayAsTheyAre() {
        Keyword keyword = keywords(TEXT).get(0);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> keyword.surfaceCounts().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> keyword.explanation().contributions().clear());
    }

    @Test
    void bothPrintWhatTheyHold() {
        Keyword keyword = keywords(TEXT).get(0);

        assertThat(keyword.toString())
                .startsWith("Keyword[text=" + keyword.text() + ", kind=TERM, score=" + keyword.score());
        assertThat(keyword.explanation().toString()).startsWith("Explanation[logOdds=");
    }
}
