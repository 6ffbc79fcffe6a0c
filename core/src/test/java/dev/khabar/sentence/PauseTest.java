package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد، وغادر",
                "وصل, وغادر",
                "وصل؛ وغادر",
                "وصل; وغادر",
                "قال: نعم",
                "أستانا 2025.. كازاخستان",
                "وصل... ثم غادر",
                "وصل… ثم غادر"
            })
    void noPauseEndsASentenceByDefault(String text) {
        assertThat(Sentences.of(text)).containsExactly(text);
    }

    @Test
    void commasEndSentencesWhereAskedTo() {
        assertThat(split(Pause.COMMA, "وصل الوفد، وغادر, ثم عاد؛ وبقي"))
                .containsExactly("وصل الوفد،", "وغادر,", "ثم عاد؛ وبقي");
        assertThat(split(Pause.COMMA, "بلغ 10,5 و10،5 و1,250,000, ثم هبط"))
                .containsExactly("بلغ 10,5 و10،5 و1,250,000,", "ثم هبط");
        assertThat(split(Pause.COMMA, "قال: «نعم»، ثم غادر")).containsExactly("قال: «نعم»،", "ثم غادر");
        assertThat(split(Pause.COMMA, "قال «نعم،» ثم غادر")).containsExactly("قال «نعم،»", "ثم غادر");
        assertThat(split(Pause.COMMA, "الزيت،والقمح")).containsExactly("الزيت،", "والقمح");
    }

    @Test
    void semicolonsEndSentencesWhereAskedTo() {
        assertThat(split(Pause.SEMICOLON, "وصل الوفد؛ وغادر; ثم عاد، وبقي"))
                .containsExactly("وصل الوفد؛", "وغادر;", "ثم عاد، وبقي");
    }

    @Test
    void colonsEndSentencesWhereAskedToButNotInTimesAndAddresses() {
        assertThat(split(Pause.COLON, "قال عند 15:00: نعم، راجعوا https://example.org/a:b وانتظروا"))
                .containsExactly("قال عند 15:00:", "نعم، راجعوا https://example.org/a:b وانتظروا");
    }

    @Test
    void anEllipsisEndsASentenceWhereAskedToButNotAnOmissionInBrackets() {
        assertThat(split(Pause.ELLIPSIS, "أستانا 2025.. كازاخستان تقود... الحوار… اليوم"))
                .containsExactly("أستانا 2025..", "كازاخستان تقود...", "الحوار…", "اليوم");
        assertThat(split(Pause.ELLIPSIS, "وتابع (...) أن الأمر محسوم. وغادر"))
                .containsExactly("وتابع (...) أن الأمر محسوم.", "وغادر");
    }

    @Test
    void aRunThatAsksIsNoPause() {
        assertThat(Sentences.of("ماذا بعد..؟ لا أحد يعرف")).containsExactly("ماذا بعد..؟", "لا أحد يعرف");
    }

    @Test
    void allPausesTogether() {
        SentenceSplitter all = SentenceSplitter.builder().endAt(Pause.values()).build();

        assertThat(Sentences.texts(all, "قال: نعم، ثم غادر؛ وعاد.. أخيرا."))
                .containsExactly("قال:", "نعم،", "ثم غادر؛", "وعاد..", "أخيرا.");
    }

    private static List<String> split(Pause pause, String text) {
        return Sentences.texts(SentenceSplitter.builder().endAt(pause).build(), text);
    }
}
