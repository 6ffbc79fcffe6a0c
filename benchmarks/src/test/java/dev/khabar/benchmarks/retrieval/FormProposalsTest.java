package dev.khabar.benchmarks.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.khabar.benchmarks.training.NewsArticle;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormProposalsTest {

    @ParameterizedTest
    @CsvSource({"أمريكا, أميركا", "غوغل, جوجل", "غوغل, قوقل", "تلفزيون, تليفزيون", "سوريا, سورية", "مسؤول, مسئول"})
    void spellingsOfAWordHaveOneSkeleton(String word, String other) {
        assertThat(Skeletons.of(word)).isEqualTo(Skeletons.of(other).replaceAll("ه$", ""));
    }

    @Test
    void anInflectedFormIsNoSpelling() {
        List<String> words = List.of("اقتصاد", "اقتصادي", "باكالوريا", "بكالوريا", "زمن");

        assertThat(new Skeletons().pairs(words)).containsExactly(new FormProposals.Pair("باكالوريا", "بكالوريا"));
    }

    @ParameterizedTest
    @CsvSource({
        "أجراس, جرس",
        "شهداء, شهيد",
        "مدارس, مدرسة",
        "صناديق, صندوق",
        "عوائق, عائق",
        "أسلحة, سلاح",
        "فظائع, فظيعة",
        "أبواب, باب",
        "قضاة, قاضي",
        "جرحى, جريح"
    })
    void aPluralHasThePatternOfItsSingular(String plural, String singular) {
        assertThat(PluralPatterns.singulars(plural)).contains(singular);
    }

    @Test
    void pluralsAreOfWordsThatAreThere() {
        assertThat(new PluralPatterns().pairs(List.of("أجراس", "جرس", "أرياف")))
                .containsExactly(new FormProposals.Pair("أجراس", "جرس"));
    }

    @Test
    void wordsOfOneNeighbourhoodAreProposedWithTheirArticles() {
        List<NewsArticle> here = articles("صدر تقرير عن مصنع زنبورك جديد في المدينة");
        List<NewsArticle> there = articles("صدر تقرير عن مصنع زنبوراك جديد في المدينة");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        FormProposals.print(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new Skeletons(),
                new CorpusWords(List.of(here, there)));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("1.00 زنبوراك زنبورك [0, 5] [5, 0]\n");
    }

    @Test
    void whatIsProposedIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormProposals.main(new String[] {"nouns"}))
                .withMessage("nouns is neither plurals nor spellings");
    }

    private static List<NewsArticle> articles(String text) {
        List<NewsArticle> articles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            articles.add(new NewsArticle(String.valueOf(i), "خبر", text));
        }
        return articles;
    }
}
