package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the sentence breakers of ICU4J and the JDK agree with ours, and where docs/sentences.md says they do not. */
class PeerDifferencesTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد. ثم غادر.",
                "فزنا بالكأس! شكرا للجماهير.",
                "ارتفع المؤشر 3.5 في المئة. وبلغ 1250.75 نقطة.",
                "قال: «وصل الوفد.» ثم غادر.",
                "راسلونا على info@news.example.org قبل الأحد. وسنرد."
            })
    void onPlainTextAllAgree(String text) {
        List<String> ours = Sentences.of(text);

        assertThat(icu(text)).isEqualTo(ours);
        assertThat(jdk(text)).isEqualTo(ours);
    }

    @Test
    void abbreviationsAndInitialsEndSentencesForBoth() {
        String text = "التقى د. أحمد مراسل أ.ف.ب. في القاهرة.";

        assertThat(Sentences.of(text)).containsExactly(text);
        assertThat(icu(text)).containsExactly("التقى د.", "أحمد مراسل أ.", "ف.", "ب.", "في القاهرة.");
        assertThat(jdk(text)).containsExactly("التقى د.", "أحمد مراسل أ.ف.ب.", "في القاهرة.");
    }

    @Test
    void theJdkDoesNotKnowTheArabicQuestionMarkNorLineBreaks() {
        assertThat(Sentences.of("من الفائز؟ لم يعلن بعد.")).hasSize(2);
        assertThat(icu("من الفائز؟ لم يعلن بعد.")).hasSize(2);
        assertThat(jdk("من الفائز؟ لم يعلن بعد.")).hasSize(1);

        assertThat(Sentences.of("نتائج القمة\nوصل الوفد.")).hasSize(2);
        assertThat(icu("نتائج القمة\nوصل الوفد.")).hasSize(2);
        assertThat(jdk("نتائج القمة\nوصل الوفد.")).hasSize(1);
    }

    @Test
    void headlineDotsAreBoundariesForBoth() {
        String text = "منتدى أستانا 2025.. كازاخستان تقود الحوار";

        assertThat(Sentences.of(text)).containsExactly(text);
        assertThat(icu(text)).hasSize(2);
        assertThat(jdk(text)).hasSize(2);
    }

    @Test
    void aFullStopWithoutASpaceIsNoBoundaryForTheJdk() {
        String text = "انتهى الاجتماع.وغادر الوفد.";

        assertThat(Sentences.of(text)).hasSize(2);
        assertThat(icu(text)).hasSize(2);
        assertThat(jdk(text)).hasSize(1);
    }

    @Test
    void aQuotationThatTheSentenceGoesOnFromIsCutByBoth() {
        String text = "«ألا تسمعني؟» سأل الرجل.";

        assertThat(Sentences.of(text)).containsExactly(text);
        assertThat(icu(text)).hasSize(2);
    }

    private static List<String> icu(String text) {
        com.ibm.icu.text.BreakIterator iterator = com.ibm.icu.text.BreakIterator.getSentenceInstance(ARABIC);
        iterator.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = iterator.first();
        for (int end = iterator.next(); end != com.ibm.icu.text.BreakIterator.DONE; end = iterator.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    private static List<String> jdk(String text) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(ARABIC);
        iterator.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }
}
