package dev.khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens a section. */
class SubheadingTest {

    private static final String LEAD = "وصل وفد من خبراء الطاقة إلى العاصمة صباح اليوم لبحث مشروع الربط الكهربائي.";
    private static final String MORE = "وقال رئيس الوفد إن المشروع سيبدأ العام المقبل.";

    @Test
    void aSubheadingMayFollowItsParagraphWithoutABlankLine() {
        Article article = parse("خبراء الطاقة في العاصمة\n\n" + LEAD + "\nموعد جديد\n" + MORE);

        assertThat(subheadings(article)).containsExactly(Optional.empty(), Optional.of("موعد جديد"));
        assertThat(paragraphs(article)).containsExactly(LEAD, MORE);
    }

    @Test
    void subheadingsOpenSections() {
        Article article = parse("خبراء الطاقة في العاصمة\n\nبداية\n" + LEAD + "\n\nموعد جديد\n\n" + MORE + "\n" + LEAD
                + "\nهل ينجح؟\n" + MORE);

        assertThat(subheadings(article))
                .containsExactly(Optional.of("بداية"), Optional.of("موعد جديد"), Optional.of("هل ينجح؟"));
        assertThat(article.sections().get(1).paragraphs()).hasSize(2);
        Section second = article.sections().get(1);
        assertThat(second.span().start())
                .isEqualTo(second.subheading().orElseThrow().span().start());
        assertThat(second.span().end())
                .isEqualTo(second.paragraphs().get(1).span().end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "موعد جديد.",
                "موعد جديد:",
                "موعد جديد،",
                "- موعد جديد",
                "1. موعد جديد",
                "موعد جديد للمشروع الذي طال انتظاره في العاصمة وفي المدن الأخرى كلها منذ أعوام طويلة"
            })
    void anotherShortLineIsAParagraph(String line) {
        Article article = parse("خبراء الطاقة في العاصمة\n\n" + LEAD + "\n" + line + "\n" + MORE);

        assertThat(subheadings(article)).containsExactly(Optional.empty());
        assertThat(paragraphs(article)).containsExactly(LEAD, line, MORE);
    }

    @Test
    void aSubheadingHasRunningTextUnderIt() {
        assertThat(subheadings(parse(LEAD + "\n\nموعد جديد"))).containsExactly(Optional.empty());
        assertThat(subheadings(parse(LEAD + "\n\nموعد جديد\nوصول الوفد\n" + MORE)))
                .containsExactly(Optional.empty());
        assertThat(subheadings(parse(LEAD + "\n\nموعد جديد\n- الأمن.\n" + MORE)))
                .containsExactly(Optional.empty());
    }

    @Test
    void aSubheadingFollowsRunningTextTheHeadlineOrABlankLine() {
        assertThat(subheadings(parse(LEAD + "\nسطر بلا نقطة\nموعد جديد\n" + MORE)))
                .containsExactly(Optional.empty());
        assertThat(subheadings(parse(LEAD + "\nسطر بلا نقطة\n\nموعد جديد\n" + MORE)))
                .containsExactly(Optional.empty(), Optional.of("موعد جديد"));
    }

    private static Article parse(String text) {
        return ArticleParser.create().parse(text);
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
