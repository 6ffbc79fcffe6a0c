package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    private static final SentenceSplitter WHOLE =
            SentenceSplitter.builder().quotations(Quotations.KEEP_WHOLE).build();

    @ParameterizedTest
    @CsvSource({"«,»", "“,”", "„,”", "„,“", "‹,›", "'\"','\"'"})
    void aQuotationIsSplitByDefaultAndKeptWholeWhereAskedTo(String opening, String closing) {
        String quotation = "قال: " + opening + "وصلنا. سنبدأ غدا! هل أنتم معنا؟" + closing;
        String text = quotation + " ثم غادر.";

        assertThat(Sentences.of(text)).hasSize(4).endsWith("هل أنتم معنا؟" + closing, "ثم غادر.");
        assertThat(Sentences.texts(WHOLE, text)).containsExactly(quotation, "ثم غادر.");
    }

    @Test
    void whatStandsOutsideIsSplitAsEver() {
        assertThat(Sentences.texts(WHOLE, "وصل. قال: «نعم. لا.». ثم «غادر. عاد.» فجأة، وبقي. انتهى"))
                .containsExactly("وصل.", "قال: «نعم. لا.».", "ثم «غادر. عاد.»", "فجأة، وبقي.", "انتهى");
    }

    @Test
    void quotationsMayBeNested() {
        assertThat(Sentences.texts(WHOLE, "قال: «سمعته يقول «نعم. لا.» مرتين. ثم سكت.» وغادر."))
                .containsExactly("قال: «سمعته يقول «نعم. لا.» مرتين. ثم سكت.»", "وغادر.");
    }

    @Test
    void noSentenceEndsInsideAPairOfMarks() {
        String text = "قال: \"وصلنا. \"ثم غادر.";

        assertThat(Sentences.texts(WHOLE, text)).containsExactly(text);
    }

    @Test
    void aQuotationThatIsNotClosedOnItsLineIsSplit() {
        assertThat(Sentences.texts(WHOLE, "قال: «وصلنا. سنبدأ غدا.\nثم غادر.» وعاد."))
                .containsExactly("قال: «وصلنا.", "سنبدأ غدا.", "ثم غادر.»", "وعاد.");
        assertThat(Sentences.texts(WHOLE, "قال: «وصلنا. سنبدأ غدا.")).containsExactly("قال: «وصلنا.", "سنبدأ غدا.");
    }

    @Test
    void aQuotationLongerThanTheBoundIsSplit() {
        String quotation = "«أ. ب ج. وصل.»"; // 14 code units from mark to mark
        List<String> kept = Sentences.texts(whole(14), quotation);
        List<String> split = Sentences.texts(whole(13), "«وصلنا. نعم ج.»");

        assertThat(kept).containsExactly(quotation);
        assertThat(split).hasSize(2);
        assertThat(Sentences.texts(whole(15), "«وصلنا. نعم ج.»")).hasSize(1);
    }

    private static SentenceSplitter whole(int longest) {
        return SentenceSplitter.builder()
                .quotations(Quotations.KEEP_WHOLE)
                .longestQuotation(longest)
                .build();
    }
}
