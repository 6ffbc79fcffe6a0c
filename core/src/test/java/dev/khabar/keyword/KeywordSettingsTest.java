package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.article.Article;
import dev.khabar.word.StopWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the settings of an extractor change, and what they refuse. */
class KeywordSettingsTest {

    private static final String HARBOUR =
            "افتتحت الحكومة ميناء الصيد الجديد في جزيرة السمك. وقال وزير النقل إن ميناء الصيد"
                    + " الجديد سيخدم الحكومة والصيادين، وإن للحكومة خطة أخرى. والحكومة تبحث عن تمويل.";

    private final KeywordExtractor extractor = KeywordExtractor.create();

    @Test
    void theLimitAndTheLongestPhraseAreKept() {
        List<Keyword> keywords =
                KeywordExtractor.builder().limit(3).longestPhrase(1).build().extract(HARBOUR);

        assertThat(keywords).hasSize(3).noneMatch(keyword -> keyword.text().contains(" "));
    }

    @Test
    void aLimitBeyondEverythingGivesEverything() {
        int all = extractor.candidates(HARBOUR).size();

        assertThat(KeywordExtractor.builder().limit(Integer.MAX_VALUE).build().extract(HARBOUR))
                .hasSize(all);
    }

    @Test
    void extraStopWordsNeverOpenOrCloseAKeyword() {
        List<Keyword> keywords =
                KeywordExtractor.builder().extraStopWords("الحكومة").build().extract(HARBOUR);

        assertThat(keywords)
                .extracting(Keyword::text)
                .noneMatch(text -> text.startsWith("الحكومة") || text.endsWith("الحكومة"));
    }

    @Test
    void fewerStopWordsLetAWordBeAKeyword() {
        assertThat(extractor.extract("مليون")).isEmpty();
        assertThat(KeywordExtractor.builder().fewerStopWords("مليون").build().extract("مليون"))
                .hasSize(1);
        assertThat(KeywordExtractor.builder()
                        .stopWords(StopWords.none())
                        .build()
                        .extract("مليون"))
                .hasSize(1);
    }

    @Test
    void diversityKeepsWordsFromComingAgain() {
        KeywordExtractor repeating = KeywordExtractor.builder().diversity(0).build();
        KeywordExtractor varied = KeywordExtractor.builder().diversity(3).build();

        assertThat(shareOfNewWords(varied)).isGreaterThan(shareOfNewWords(repeating));
    }

    private static double shareOfNewWords(KeywordExtractor extractor) {
        List<String> words = extractor.extract(HARBOUR).stream()
                .flatMap(keyword -> Stream.of(keyword.text().split(" ", -1)))
                .toList();
        return Set.copyOf(words).size() / (double) words.size();
    }

    @Test
    void aBackgroundOfOnesOwnChangesWhatIsRare() {
        DocumentFrequencies harbours = DocumentFrequencies.builder()
                .addAll(java.util.Collections.nCopies(500, "ميناء الصيد الجديد").stream())
                .build();

        double rare = score(extractor.extract(HARBOUR), "ميناء الصيد الجديد");
        double common = score(
                KeywordExtractor.builder()
                        .frequencies(harbours)
                        .limit(1000)
                        .build()
                        .extract(HARBOUR),
                "ميناء الصيد الجديد");

        assertThat(common).isLessThan(rare);
    }

    @Test
    void aBadSettingIsRefusedWithWhatIsAllowed() {
        KeywordExtractor.Builder builder = KeywordExtractor.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.limit(0))
                .withMessage("limit must be 1 or more: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.longestPhrase(9))
                .withMessage("longest phrase must be 1 to 8 words: 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.diversity(Double.NaN))
                .withMessage("diversity must be from 0 to 10: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.headlineWeight(-1))
                .withMessage("headline weight must be from 0 to 10: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.minimumScore(1))
                .withMessage("minimum score must be 0 or more and less than 1: 1.0");
        assertThat(builder.build().extract(HARBOUR)).isEqualTo(extractor.extract(HARBOUR));
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> extractor.extract((CharSequence) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> extractor.extract((Article) null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> extractor.extract(null, "خبر"))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> KeywordExtractor.builder().frequencies(null))
                .withMessage("frequencies");
        assertThatNullPointerException()
                .isThrownBy(() -> KeywordExtractor.builder().ranker(null))
                .withMessage("ranker");
        assertThatNullPointerException()
                .isThrownBy(() -> KeywordExtractor.builder().stopWords(null))
                .withMessage("stopWords");
    }

    @Test
    void theSettingsCanBeRead() {
        assertThat(extractor)
                .hasToString("KeywordExtractor[limit=10, longestPhrase=5, diversity=1.0, headlineWeight=0.5,"
                        + " minimumScore=0.0, outputForm=AS_WRITTEN]");
    }

    private static Keyword keyword(List<Keyword> keywords, String text) {
        return keywords.stream()
                .filter(keyword -> keyword.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among "
                        + keywords.stream().map(Keyword::text).toList()));
    }

    private static double score(List<Keyword> keywords, String text) {
        return keyword(keywords, text).score();
    }
}
