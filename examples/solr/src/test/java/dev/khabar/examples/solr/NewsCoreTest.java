package dev.khabar.examples.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.SpellCheckResponse.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class NewsCoreTest {

    @TempDir
    private static Path folder;

    private static NewsCore core;

    @BeforeAll
    static void starts() throws Exception {
        core = NewsCore.start(Path.of("home"), folder.resolve("home"));
        core.index(Path.of("articles/news.jsonl"));
    }

    @AfterAll
    static void stops() throws Exception {
        core.close();
    }

    @ParameterizedTest
    @CsvSource({
        "مدارسها, 1", // another clitic
        "للمدرسه, 1", // broken plural, the preposition, ه for ة
        "اضراب, 2", // no hamza
        "3000, 1", // the other digits
        "motor, 3", // English beside it
        "عربة, 3", // a synonym with its article's clitic
        "مشفي, 4", // a synonym, typed with ي
        "رئيس الحكومة, 1", // a synonym of two words
        "exact:الحكوم*, 1", // a wildcard, in the field that has no stems
        "الحافلاتت, 2", // a slip, by its trigrams
    })
    void findsFirst(String query, String id) throws Exception {
        assertThat(core.search(query).getResults()).isNotEmpty();
        assertThat(core.search(query).getResults().get(0).get("id")).as(query).isEqualTo(id);
    }

    @Test
    void highlightsTheUntouchedOriginal() throws Exception {
        assertThat(highlight(core.search("المدارس"), "1", "body")).contains("إن <em>المـدارسَ</em> ستستقبل");
        assertThat(highlight(core.search("الحكومة"), "1", "title")).startsWith("<em>الحكومةُ</em> تفتتح");
    }

    @Test
    void aWildcardFindsNothingInAStemmedField() throws Exception {
        assertThat(core.search("body:الحكوم*").getResults()).isEmpty();
    }

    @Test
    void correctsIntoAWordAsItIsWritten() throws Exception {
        List<Suggestion> corrections =
                core.search("إضضراب").getSpellCheckResponse().getSuggestions();

        assertThat(corrections).hasSize(1);
        assertThat(corrections.get(0).getAlternatives()).first().isEqualTo("إضراب");
    }

    @Test
    void suggestsPhrasesWithoutTheirClitics() throws Exception {
        assertThat(core.suggest("المستشفي")).isNotEmpty().allMatch(phrase -> phrase.startsWith("المستشفى"));
    }

    @Test
    void theKeywordsAreFacets() throws Exception {
        assertThat(core.search("*:*").getFacetField("keywords").getValues())
                .extracting(value -> value.getName())
                .isNotEmpty();
    }

    private static String highlight(QueryResponse response, String id, String field) {
        Map<String, List<String>> fields =
                Objects.requireNonNull(response.getHighlighting().get(id));
        return Objects.requireNonNull(fields.get(field)).get(0);
    }
}
