package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\n\n", "\n \u200F\n"})
    void everyLineBreakEndsASentenceByDefault(String lineBreak) {
        assertThat(split(LineBreaks.END_SENTENCES, "أعلن الوزير" + lineBreak + "استقالته"))
                .containsExactly("أعلن الوزير", "استقالته");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028"})
    void aSingleLineBreakIsWhiteSpaceWhereBlankLinesEndSentences(String lineBreak) {
        String text = "أعلن الوزير" + lineBreak + "استقالته";

        assertThat(split(LineBreaks.BLANK_LINE_ENDS_SENTENCES, text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n\u00A0\u200F\n", "\n\n\n", "\u2029", "\n\u2029"})
    void aBlankLineOrAParagraphSeparatorEndsASentenceThere(String lineBreak) {
        assertThat(split(LineBreaks.BLANK_LINE_ENDS_SENTENCES, "أعلن الوزير" + lineBreak + "استقالته"))
                .containsExactly("أعلن الوزير", "استقالته");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\f", "\u2029"})
    void wrappedTextGoesOnOverAllOfThem(String lineBreak) {
        String text = "أعلن الوزير" + lineBreak + "استقالته";

        assertThat(split(LineBreaks.WRAP, text)).containsExactly(text);
    }

    @Test
    void wrappedTextIsJudgedAsIfItStoodOnOneLine() {
        assertThat(split(LineBreaks.WRAP, "التقى د.\nأحمد الوفد.\nوغادر عام 505 هـ.\nفي هدوء."))
                .containsExactly("التقى د.\nأحمد الوفد.", "وغادر عام 505 هـ.\nفي هدوء.");
        assertThat(split(LineBreaks.BLANK_LINE_ENDS_SENTENCES, "التقى د.\nأحمد الوفد.\n\nوغادر"))
                .containsExactly("التقى د.\nأحمد الوفد.", "وغادر");
    }

    @Test
    void anAbbreviationAtTheEndOfALineEndsTheSentenceUnlessTheTextIsWrapped() {
        assertThat(split(LineBreaks.END_SENTENCES, "التقى د.\nأحمد الوفد.")).containsExactly("التقى د.", "أحمد الوفد.");
        assertThat(split(LineBreaks.BLANK_LINE_ENDS_SENTENCES, "التقى د.\n\nأحمد الوفد."))
                .containsExactly("التقى د.", "أحمد الوفد.");
    }

    @Test
    void aQuotationMayBeWrapped() {
        assertThat(split(LineBreaks.WRAP, "قال: «نعم.\nسنعود.» ثم غادر"))
                .containsExactly("قال: «نعم.", "سنعود.»", "ثم غادر");
    }

    private static final String WRAPPED = """
            أعلنت البلدية أمس عن خطة جديدة لتنظيم
            الأسواق الشعبية في الأحياء القديمة، وقالت
            إن العمل يبدأ في الشهر المقبل. ويستمر
            عاما كاملا.
            وأضافت أن السكان سيشاركون في اختيار
            المواقع التي تنقل إليها الأكشاك.

            ردود الفعل
            ورحب التجار بالخطة في بيان أصدروه ليلا
            وطالبوا بتعويضات.""";

    @Test
    void detectingFindsTheWidthThatATextIsWrappedAt() {
        assertThat(split(LineBreaks.DETECT, WRAPPED))
                .extracting(sentence -> sentence.replaceAll("\\s+", " "))
                .containsExactly(
                        "أعلنت البلدية أمس عن خطة جديدة لتنظيم الأسواق الشعبية في الأحياء القديمة، وقالت إن العمل يبدأ"
                                + " في الشهر المقبل.",
                        "ويستمر عاما كاملا.",
                        "وأضافت أن السكان سيشاركون في اختيار المواقع التي تنقل إليها الأكشاك.",
                        "ردود الفعل",
                        "ورحب التجار بالخطة في بيان أصدروه ليلا وطالبوا بتعويضات.");
    }

    @Test
    void detectingLeavesParagraphsOnALineAsTheyAre() {
        String text = "انتخابات مبكرة\nأعلن الرئيس حل البرلمان\nوجاء القرار بعد أزمة طويلة في البلاد\nردود الفعل";

        assertThat(split(LineBreaks.DETECT, text)).isEqualTo(split(LineBreaks.END_SENTENCES, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال إن اللجنة اتفقت على\nتأجيل الموعد",
                "وحضر اللقاء (رئيس البلدية\nونائبه)",
                "وأعلنت الوزارة في بيان لها صباح اليوم أن المدارس ستبقى مغلقة حتى نهاية الأسبوع\nفي كل المدن"
            })
    void detectingGoesOnWhereALineCannotEndASentence(String text) {
        assertThat(split(LineBreaks.DETECT, text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"عاد (أمس)\nفي هدوء", "عاد الوزير أمس\nفي هدوء", "الوفد إلى\n\nالبلاد", "إلى\u2029البلاد"})
    void detectingEndsElsewhere(String text) {
        assertThat(split(LineBreaks.DETECT, text)).hasSize(2);
    }

    @Test
    void aStreamOfWrappedTextGivesTheSame() {
        String text = WRAPPED.repeat(30);
        SentenceSplitter splitter =
                SentenceSplitter.builder().lineBreaks(LineBreaks.DETECT).build();

        assertThat(splitter.split(new ChunkedReader(text, 7), 50).toList()).isEqualTo(splitter.split(text));
    }

    private static List<String> split(LineBreaks policy, String text) {
        return Sentences.texts(SentenceSplitter.builder().lineBreaks(policy).build(), text);
    }
}
