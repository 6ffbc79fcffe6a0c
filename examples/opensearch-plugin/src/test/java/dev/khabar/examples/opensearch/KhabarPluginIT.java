package dev.khabar.examples.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

@EnabledForJreRange(
        max = JRE.JAVA_21,
        disabledReason = "OpenSearch 2 runs under a security manager, which newer ones lack")
@Timeout(240)
class KhabarPluginIT {

    private static final String WIRE =
            "أعلنت الحكومةُ اليوم افتتاح عشر مدارس جديدة في محافظات الجنوب. وقال الوزير إن المـدارسَ ستستقبل ٣٠٠٠ تلميذ.";
    private static final String RETYPED =
            "اعلنت الحكومه اليوم افتتاح عشر مدارس جديده في محافظات الجنوب. وقال الوزير ان المدارس ستستقبل 3000 تلميذ.";

    @TempDir
    private static Path folder;

    private static Server server;

    @BeforeAll
    static void starts() throws Exception {
        server = Server.start(folder, Path.of("target/analysis-khabar.zip"));
        server.send("PUT", "/_ingest/pipeline/news", """
                {"processors": [{"khabar": {"field": "body", "top": 5}}]}""");
        assertThat(server.send("PUT", "/news", """
                {"settings": {"number_of_replicas": 0, "number_of_shards": 1, "index.default_pipeline": "news", "analysis": {
                  "analyzer": {
                    "exact": {"type": "custom", "tokenizer": "standard", "filter": ["khabar_normalization"]},
                    "parts": {"type": "custom", "tokenizer": "standard",
                              "filter": ["spelled", "khabar_stop", "khabar_stem"]},
                    "folded": {"type": "custom", "char_filter": ["khabar_normalization"], "tokenizer": "standard"},
                    "sentences": {"type": "custom", "tokenizer": "khabar_sentence"}},
                  "filter": {"spelled": {"type": "khabar_normalization", "spelling": "kept"}},
                  "normalizer": {"one_spelling": {"type": "custom", "filter": ["khabar_normalization"]}}}},
                 "mappings": {"properties": {
                  "body": {"type": "text", "analyzer": "khabar_news", "index_options": "offsets",
                           "fields": {"exact": {"type": "text", "analyzer": "exact"}}},
                  "khabar": {"properties": {
                    "keywords": {"type": "keyword", "normalizer": "one_spelling"},
                    "fingerprint": {"type": "long"}}}}}}""")).contains("\"acknowledged\":true");
        index("1", WIRE);
        index("2", RETYPED);
        index("3", "دخل إضراب سائقي الحافلات يومه الثاني في العاصمة.");
    }

    @AfterAll
    static void stops() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void highlightsTheUntouchedOriginal() throws Exception {
        assertThat(search("{\"match\": {\"body\": \"للمدارس\"}}"))
                .contains("\"value\":2", "إن <em>المـدارسَ</em> ستستقبل", "ان <em>المدارس</em> ستستقبل");
    }

    @Test
    void aWildcardNeedsTheFieldWithoutStems() throws Exception {
        assertThat(search("{\"wildcard\": {\"body\": \"الحكوم*\"}}")).contains("\"value\":0");
        assertThat(search("{\"wildcard\": {\"body.exact\": \"الحكوم*\"}}")).contains("\"value\":2");
    }

    @Test
    void everyPartIsFoundByItsName() throws Exception {
        assertThat(analyzed("parts", "إلى المـدارسِ الجديدة"))
                .isEqualTo(analyzed("khabar_news", "إلى المـدارسِ الجديدة"))
                .contains("\"position\":1", "\"position\":2")
                .doesNotContain("\"position\":0");
        assertThat(analyzed("folded", "إلى المـدارسِ")).contains("\"token\":\"الي\"", "\"token\":\"المدارس\"");
        assertThat(analyzed("sentences", "وصل د. سامي. ثم مضى.")).contains("\"token\":\"سامي\"");
    }

    private static String analyzed(String analyzer, String text) throws Exception {
        return server.send(
                "POST", "/news/_analyze", "{\"analyzer\": \"" + analyzer + "\", \"text\": \"" + text + "\"}");
    }

    @Test
    void theProcessorAddsWhatIsInTheText() throws Exception {
        String document = server.send("GET", "/news/_doc/1", "");

        assertThat(document).contains("\"sentences\":2", "\"keywords\":[\"", "\"fingerprint\":[");
    }

    @Test
    void keywordsAreFacetsInOneSpelling() throws Exception {
        String facets = server.send("POST", "/news/_search", """
                {"size": 0, "aggs": {"keywords": {"terms": {"field": "khabar.keywords", "size": 20}}}}""");

        assertThat(facets).contains("\"doc_count\":2");
    }

    @Test
    void aReprintSharesTheNumbersOfTheOriginal() throws Exception {
        String first = server.send("GET", "/news/_doc/1?_source_includes=khabar.fingerprint", "")
                .replaceFirst(".*\"fingerprint\":\\[(\\d+).*", "$1");

        assertThat(search("{\"term\": {\"khabar.fingerprint\": " + first + "}}"))
                .contains("\"value\":2");
    }

    @Test
    void aWrongSettingIsRefused() throws Exception {
        assertThat(server.send("PUT", "/_ingest/pipeline/bad", """
                {"processors": [{"khabar": {"field": "body", "top": 0}}]}""")).contains("must be 1 or more");
    }

    private static void index(String id, String text) throws Exception {
        assertThat(server.send("PUT", "/news/_doc/" + id + "?refresh=true", "{\"body\": \"" + text + "\"}"))
                .contains("\"result\":\"created\"");
    }

    private static String search(String query) throws Exception {
        return server.send(
                "POST",
                "/news/_search",
                "{\"query\": " + query + ", \"highlight\": {\"type\": \"unified\", \"fields\": {\"body\": {}}}}");
    }
}
