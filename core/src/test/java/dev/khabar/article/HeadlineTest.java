package dev.khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for the headline, and what is not. */
class HeadlineTest {

    private static final String LEAD = "وصل وفد من خبراء الطاقة إلى العاصمة صباح اليوم لبحث مشروع الربط الكهربائي.";
    private static final String MORE = "وقال رئيس الوفد إن المشروع سيبدأ العام المقبل.";

    @Test
    void aShortFirstLineWithoutFullStopOverRunningTextIsTheHeadline() {
        Article article = parse("خبراء الطاقة في العاصمة\n\n" + LEAD + "\n" + MORE);

        assertThat(article.headline()).contains(new Passage(new Span(0, 23), "خبراء الطاقة في العاصمة"));
        assertThat(paragraphs(article)).containsExactly(LEAD, MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "خبراء الطاقة.. موعد جديد",
                "هل ينجح مشروع الربط؟",
                "وأخيرا.. الكهرباء تعود!",
                "الوزير: «سنوقع غدا»",
                "قمة 2025...",
                "خبراء (الطاقة)",
                "عاجل | وصول الوفد",
                "الأهلي 3 - 1 الزمالك"
            })
    void aHeadlineMayEndInAnEllipsisAQuestionOrAnExclamation(String headline) {
        assertThat(headline(headline + "\n" + LEAD)).contains(headline);
        assertThat(headline(headline + "\n\n" + LEAD)).contains(headline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"فيصل العمري: المشروع يبدأ غدا", "وادي النيل يستقبل زواره"})
    void aHeadlineMayBeginWithALetterThatJoinsVerbs(String headline) {
        assertThat(headline(headline + "\n" + LEAD)).contains(headline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وأعلن الوزير ذلك"})
    void aVerbThatGoesOnOpensNoHeadline(String line) {
        assertThat(headline(line + "\n" + LEAD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد صباح اليوم.",
                "قال الوزير «سنوقع غدا.»",
                "وتضمن البيان ما يلي:",
                "أولا، وصول الوفد،",
                "من العاصمة -",
                "- وصول الوفد",
                "1. وصول الوفد",
                "أ- وصول الوفد",
                "* وصول الوفد"
            })
    void aLineThatEndsASentenceOrAnnouncesOrListsIsNoHeadline(String line) {
        assertThat(headline(line + "\n" + LEAD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "د. أحمد زويل يفوز بجائزة نوبل",
                "م. خالد العلي رئيسا لهيئة الطاقة",
                "أ.د. منى سليم وزيرة للطاقة",
                "م/ خالد العلي رئيسا لهيئة الطاقة",
                "2024: عام الانتخابات",
                "2024 - عام الانتخابات"
            })
    void aTitleBeforeANameOrAYearIsNoLabelOfAListItem(String line) {
        assertThat(headline(line + "\n" + LEAD + "\n" + MORE)).contains(line);
        assertThat(headline(line + "\nد. سالم وصل إلى العاصمة صباح اليوم.")).contains(line);
        assertThat(subheadings(parse(LEAD + "\n" + line + "\n" + MORE)))
                .containsExactly(Optional.empty(), Optional.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"أ.ف.ب - ", "أ. ف. ب - ", "د. سالم: "})
    void aFirstParagraphMayOpenWithAnAbbreviation(String opening) {
        assertThat(headline("خبراء الطاقة في العاصمة\n" + opening + LEAD)).contains("خبراء الطاقة في العاصمة");
    }

    @ParameterizedTest
    @CsvSource({
        "أ. وصول,ب. عمل.",
        "أ/ وصول,ب/ عمل.",
        "ج. وصول,د. عمل.",
        "ب. وصول,ت. عمل.",
        "A. وصول,B. عمل.",
        "أ) وصول,د) عمل."
    })
    void lettersThatFollowEachOtherLabelAList(String first, String second) {
        Article article = parse("خبراء الطاقة في العاصمة\n\n" + LEAD + "\n" + first + "\n" + second + "\n" + MORE);

        assertThat(headline(first + "\n" + second + "\n" + MORE)).isEmpty();
        assertThat(subheadings(article)).containsExactly(Optional.empty());
    }

    @Test
    void aLineLongerThanAHeadlineIsNone() {
        String longest = "خ".repeat(150);
        String question = "خ".repeat(119) + "؟";

        assertThat(headline(longest + "\n" + LEAD)).contains(longest);
        assertThat(headline(longest + "خ\n" + LEAD)).isEmpty();
        assertThat(headline(question + "\n" + LEAD)).contains(question);
        assertThat(headline("خ" + question + "\n" + LEAD)).isEmpty();
    }

    @Test
    void aHeadlineHasRunningTextWithinFourLines() {
        String furniture = "صورة\nأرشيف\nاليوم\n";

        assertThat(headline("خبراء الطاقة في العاصمة\n" + furniture + LEAD)).contains("خبراء الطاقة في العاصمة");
        assertThat(headline("خبراء الطاقة في العاصمة\n" + furniture + "غدا\n" + LEAD))
                .isEmpty();
        assertThat(headline("خبراء الطاقة في العاصمة\nوصول الوفد\nبدء العمل")).isEmpty();
        assertThat(headline("خبراء الطاقة في العاصمة")).isEmpty();
    }

    private static Article parse(String text) {
        return ArticleParser.create().parse(text);
    }

    private static Optional<String> headline(String text) {
        return parse(text).headline().map(Passage::text);
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static List<Optional<String>> subheadings(Article article) {
        return article.sections().stream()
                .map(section -> section.subheading().map(Passage::text))
                .toList();
    }
}
