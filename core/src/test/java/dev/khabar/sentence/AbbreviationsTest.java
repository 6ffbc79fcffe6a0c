package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

    @Test
    void anAddedTitleNeverEndsASentenceWithItsCliticsToo() {
        String text = "التقى معا. سالم ومعا. خالد. وغادر";

        assertThat(Sentences.of(text)).containsExactly("التقى معا.", "سالم ومعا.", "خالد.", "وغادر");
        assertThat(split("معا.", AbbreviationKind.TITLE, text)).containsExactly("التقى معا. سالم ومعا. خالد.", "وغادر");
    }

    @Test
    void anAddedReferenceGoesOnBeforeANumber() {
        assertThat(split("هاتف", AbbreviationKind.REFERENCE, "اتصلوا على هاتف. 123 الآن. رد الهاتف. وغادر"))
                .containsExactly("اتصلوا على هاتف. 123 الآن.", "رد الهاتف.", "وغادر");
    }

    @Test
    void anAddedEraEndsASentenceWhereAClauseFollows() {
        assertThat(split("ميلا", AbbreviationKind.ERA, "ولد عام 1900 ميلا. في دمشق"))
                .containsExactly("ولد عام 1900 ميلا. في دمشق");
        assertThat(split("ميلا", AbbreviationKind.ERA, "ولد عام 1900 ميلا. وعاش طويلا"))
                .containsExactly("ولد عام 1900 ميلا.", "وعاش طويلا");
    }

    @Test
    void anAddedUnitGoesOnBeforeAWordThatMustGoOn() {
        assertThat(split("ديسم", AbbreviationKind.UNIT, "طوله 20 ديسم. تقريبا. وعرضه 10 ديسم. الباب مغلق"))
                .containsExactly("طوله 20 ديسم. تقريبا.", "وعرضه 10 ديسم.", "الباب مغلق");
    }

    @Test
    void anAddedOrganisationEndsASentenceOnlyWhereAClauseClearlyBegins() {
        assertThat(split("مسا", AbbreviationKind.ORGANISATION, "أعلنت مسا. الخبر. ونفته مسا. وأضافت المزيد"))
                .containsExactly("أعلنت مسا. الخبر.", "ونفته مسا.", "وأضافت المزيد");
    }

    @Test
    void anAddedBrandKeepsItsExclamationMark() {
        assertThat(Sentences.of("أطلقت Wow! هاتفا. وباعته")).containsExactly("أطلقت Wow!", "هاتفا.", "وباعته");
        assertThat(split("Wow!", AbbreviationKind.BRAND, "أطلقت Wow! هاتفا. وباعته"))
                .containsExactly("أطلقت Wow! هاتفا.", "وباعته");
    }

    @Test
    void anAddedClosingEndsAList() {
        assertThat(split("وهلم", AbbreviationKind.CLOSING, "باع كتبا وهلم. الباب مغلق. باع خبزا وهلم. في السوق"))
                .containsExactly("باع كتبا وهلم.", "الباب مغلق.", "باع خبزا وهلم. في السوق");
    }

    @ParameterizedTest
    @CsvSource({"إسم, اسم", "إسم., اِسْم", "آ.ى.ك, أ.ي.ك", "PROF, prof", "هـو, هو"})
    void spellingMakesNoDifference(String added, String written) {
        String text = "التقى " + written + ". زيدا";

        assertThat(split(added, AbbreviationKind.TITLE, text)).containsExactly(text);
    }

    @Test
    void aKindIsAddedToThoseThatAnAbbreviationHas() {
        assertThat(split("إلخ", AbbreviationKind.TITLE, "باع كتبا إلخ. الباب مغلق"))
                .containsExactly("باع كتبا إلخ. الباب مغلق");
    }

    @Test
    void everyListedAbbreviationIsKnownUnderItsKind() {
        Abbreviations news = Abbreviations.news();

        assertThat(news.kinds("د")).contains(AbbreviationKind.TITLE, AbbreviationKind.UNIT);
        assertThat(news.kinds("ه")).containsExactly(AbbreviationKind.ERA);
        assertThat(news.kinds("ا.ف.ب")).containsExactly(AbbreviationKind.ORGANISATION);
        assertThat(news.kinds("yahoo")).containsExactly(AbbreviationKind.BRAND);
        assertThat(news.kinds("ص.ب")).containsExactly(AbbreviationKind.REFERENCE);
        assertThat(news.kinds("الخ")).containsExactly(AbbreviationKind.CLOSING);
        assertThat(news.kinds("كتاب")).isEmpty();
    }

    private static List<String> split(String abbreviation, AbbreviationKind kind, String text) {
        return Sentences.texts(
                SentenceSplitter.builder().abbreviation(abbreviation, kind).build(), text);
    }
}
