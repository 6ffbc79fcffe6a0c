package dev.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final String LATE_NEWS = """
            وهو يحب القراءة كثيرا.
            وقد جلس هنا قليلا ثم مضى.
            أعلنت وزارة الثقافة افتتاح المتحف الوطني الجديد في العاصمة.
            وقالت وزارة الثقافة إن المتحف الوطني يفتح أبوابه للزوار.
            وسيبقى المتحف الوطني مفتوحا كل يوم.
            """;

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }

    @Test
    void sentencesThatSayMostAreChosenWhereverTheyStand() {
        NewsItem item = Khabar.analyze(LATE_NEWS);

        assertThat(item.summary(1).text()).startsWith("أعلنت وزارة الثقافة");
        assertThat(item.summary(1).sentences()).hasSize(1);
    }

    @Test
    void theSecondOneAddsWhatTheFirstDidNotSay() {
        Summary summary = Khabar.analyze(SeedArticle.text()).summary(2);

        assertThat(summary.sentences())
                .hasSize(2)
                .isSubsetOf(Khabar.analyze(SeedArticle.text()).sentences());
        assertThat(summary.spans()).isSorted();
        assertThat(summary.text())
                .isEqualTo(summary.sentences().get(0).text() + " "
                        + summary.sentences().get(1).text());
    }

    @Test
    void aTextWithoutKeywordsIsSummedUpByItsBeginning() {
        NewsItem item = Khabar.analyze("1. 2. 3.\n\n4!\n\n5!");

        assertThat(item.summary(1).sentences())
                .isEqualTo(item.sentences().stream().limit(1).toList());
    }

    @Test
    void equalSummariesAreEqual() {
        NewsItem item = Khabar.analyze(LATE_NEWS);

        assertThat(item.summary(1))
                .isEqualTo(item.summary(1))
                .hasSameHashCodeAs(item.summary(1))
                .isNotEqualTo(item.summary(2))
                .isNotEqualTo(null)
                .hasToString("Summary" + item.summary(1).spans());
    }

    @Test
    void aLimitOutOfRangeIsRefused() {
        NewsItem item = Khabar.analyze("خبر");

        assertThatIllegalArgumentException().isThrownBy(() -> item.summary(0)).withMessageContaining("not 0");
        assertThatIllegalArgumentException().isThrownBy(() -> item.summary(11)).withMessageContaining("not 11");
        assertThat(Khabar.analyze("").summary(3).sentences()).isEmpty();
    }

    @Property(tries = 300)
    void aSummaryIsPartOfTheText(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 10) int limit) {
        NewsItem item = Khabar.analyze(text);
        List<Sentence> chosen = item.summary(limit).sentences();

        assertThat(chosen)
                .hasSize(Math.min(limit, item.sentences().size()))
                .isSubsetOf(item.sentences())
                .doesNotHaveDuplicates();
        assertThat(item.summary(limit).spans())
                .isSorted()
                .extracting((Span span) -> span.cut(text))
                .isEqualTo(chosen.stream().map(Sentence::text).toList());
    }
}
