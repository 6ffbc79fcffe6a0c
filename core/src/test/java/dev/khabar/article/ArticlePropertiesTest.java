package dev.khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.ArabicTexts;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePropertiesTest {

    private static final ArticleParser PARSER = ArticleParser.create();

    @Property
    void everythingVisibleIsInOnePartAndThePartsAreInOrder(@ForAll("texts") String text) {
        Article article = PARSER.parse(text);
        List<Span> parts = new ArrayList<>();
        article.headline().ifPresent(headline -> parts.add(check(text, headline)));
        article.deck().ifPresent(deck -> parts.add(check(text, deck)));
        article.captions().forEach(caption -> parts.add(check(text, caption)));
        article.credits().stream()
                .filter(credit -> !credit.opensParagraph())
                .forEach(credit -> parts.add(check(text, credit.passage())));
        article.furniture()
                .forEach(furniture -> parts.add(check(text, new Passage(furniture.span(), furniture.text()))));
        for (Section section : article.sections()) {
            section.subheading().ifPresent(subheading -> parts.add(check(text, subheading)));
            section.paragraphs().forEach(paragraph -> parts.add(check(text, paragraph)));
        }
        parts.sort(null);
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).start())
                    .isGreaterThanOrEqualTo(parts.get(i - 1).end());
        }
        String seen = parts.stream().map(span -> span.cut(text)).collect(Collectors.joining());
        assertThat(letters(seen)).isEqualTo(letters(text));
    }

    private static Span check(String text, Passage passage) {
        assertThat(passage.span().cut(text)).isEqualTo(passage.text()).isNotBlank();
        return passage.span();
    }

    private static Span check(String text, Paragraph paragraph) {
        assertThat(paragraph.span().cut(text)).isEqualTo(paragraph.text());
        List<Sentence> sentences = paragraph.sentences();
        assertThat(sentences.get(0).span().start()).isEqualTo(paragraph.span().start());
        assertThat(sentences.get(sentences.size() - 1).span().end())
                .isEqualTo(paragraph.span().end());
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.span().cut(text)).isEqualTo(sentence.text()));
        return paragraph.span();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void hugeTextsAreParsed() {
        assertThat(PARSER.parse("نعم\n".repeat(100_000)).paragraphs()).hasSize(100_000);
        assertThat(PARSER.parse("عنوان\n" + "م ".repeat(500_000)).headline()).isPresent();
        assertThat(PARSER.parse("م".repeat(1_000_000)).paragraphs()).hasSize(1);
        assertThat(PARSER.parse("(".repeat(100_000) + " - ").paragraphs()).hasSize(1);
        assertThat(PARSER.parse("أ. \n".repeat(100_000)).paragraphs()).hasSize(100_000);
    }

    /** What is not linear in the first characters of a line does not end in the time of a build. */
    @ParameterizedTest
    @ValueSource(strings = {"م ", "م.", "م/", "مـ", "ـ", "م ـ ", "12 ", "م، 12 ", "م (م ", " /م", "أ م/ "})
    void openingsThatAreAlmostDatelinesAreParsed(String part) {
        String text = "عنوان\nم" + part.repeat(100) + "\nوصل الوفد.";

        for (int i = 0; i < 1_000; i++) {
            assertThat(PARSER.parse(text).dateline()).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of(
                "عنوان قصير",
                "بقلم: سامي الخوري",
                "لندن - رويترز",
                "القاهرة (أ ف ب) - وصل الوفد صباح اليوم.",
                "وصل الوفد. وغادر.",
                "- نقطة",
                "1. نقطة",
                "هل ينجح؟",
                "محليات",
                "الخميس 29-05-2025 21:36 | كتب: سامي الخوري |",
                "لندن - رويترز | Tuesday, 11 August 2015",
                "خبراء الطاقة في العاصمة صباح اليوم | صدى المدينة",
                "الوفد في القاعة الكبرى (واس)",
                "اقرأ أيضا: موعد جديد",
                "س: متى يصل؟",
                "ج: غدا.",
                "// انتهى //",
                "***",
                "",
                "  ");
        return Arbitraries.oneOf(lines, ArabicTexts.any()).list().ofMaxSize(12).map(list -> String.join("\n", list));
    }
}
