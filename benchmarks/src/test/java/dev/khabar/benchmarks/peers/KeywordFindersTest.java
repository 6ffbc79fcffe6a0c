package dev.khabar.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.benchmarks.peers.TfIdfKeywords.Weighing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The baselines find what their definitions say. */
class KeywordFindersTest {

    private static final List<String> BACKGROUND =
            List.of("اجتماع الحكومة اليوم", "اجتماع البرلمان اليوم", "اجتماع آخر");

    @Test
    void tfIdfPrefersWhatIsFrequentHereAndRareElsewhere() {
        TfIdfKeywords keywords = new TfIdfKeywords(BACKGROUND, Weighing.MEAN);

        assertThat(keywords.keywords("اجتماع عن المتحف. اجتماع في المتحف.", 1)).containsExactly("المتحف");
    }

    @Test
    void theSumOfWeightsPrefersPhrases() {
        TfIdfKeywords keywords = new TfIdfKeywords(BACKGROUND, Weighing.SUM);

        assertThat(keywords.keywords("متحف العاصمة", 1)).containsExactly("متحف العاصمة");
    }

    @Test
    void phrasesDoNotReachOverPunctuationOrStopWords() {
        TfIdfKeywords keywords = new TfIdfKeywords(BACKGROUND, Weighing.SUM);

        assertThat(keywords.keywords("متحف، عاصمة في مدينة", 10)).containsExactlyInAnyOrder("متحف", "عاصمة", "مدينة");
    }

    @Test
    void textRankPrefersTheCentreOfTheGraph() {
        assertThat(new TextRankKeywords().keywords("متحف مدينة. متحف عاصمة. متحف قرية. متحف بلد.", 1))
                .allMatch(keyword -> keyword.contains("متحف"));
    }

    @Test
    void aTextWithoutWordsHasNoKeywords() {
        assertThat(new TextRankKeywords().keywords("", 10)).isEmpty();
        assertThat(new TfIdfKeywords(List.of(), Weighing.SUM).keywords(" !", 10))
                .isEmpty();
    }
}
