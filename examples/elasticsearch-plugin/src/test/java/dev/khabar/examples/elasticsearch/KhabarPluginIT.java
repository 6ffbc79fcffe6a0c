package dev.khabar.examples.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real node with the zip unpacked where {@code elasticsearch-plugin} puts it. */
@Timeout(240)
class KhabarPluginIT {

    @TempDir
    private static Path folder;

    private static Server server;

    @BeforeAll
    static void starts() throws Exception {
        server = Server.start(folder, Path.of("target/analysis-khabar.zip"));
        assertThat(server.send("PUT", "/news", """
                {"settings": {"number_of_replicas": 0, "number_of_shards": 1, "analysis": {
                  "analyzer": {
                    "exact": {"type": "custom", "tokenizer": "standard", "filter": ["khabar_normalization"]},
                    "parts": {"type": "custom", "tokenizer": "standard",
                              "filter": ["spelled", "khabar_stop", "khabar_stem"]},
                    "folded": {"type": "custom", "char_filter": ["khabar_normalization"], "tokenizer": "standard"},
                    "sentences": {"type": "custom", "tokenizer": "khabar_sentence"}},
                  "filter": {"spelled": {"type": "khabar_normalization", "spelling": "kept"}}}},
                 "mappings": {"properties": {
                  "body": {"type": "text", "analyzer": "khabar_news", "index_options": "offsets",
                           "fields": {"exact": {"type": "text", "analyzer": "exact"}}}}}}""")).contains("\"acknowledged\":true");
        index("1", "أعلنت الحكومةُ افتتاح عشر مدارس. وقال الوزير إن المـدارسَ ستستقبل التلاميذ.");
        index("2", "دخل إضراب سائقي الحافلات يومه الثاني في العاصمة.");
    }

    @AfterAll
    static void stops() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void highlightsTheUntouchedOriginal() throws Exception {
        assertThat(search("{\"match\": {\"body\": \"للمدارس\"}}"))
                .contains("\"value\":1", "إن <em>المـدارسَ</em> ستستقبل");
    }

    @Test
    void aWildcardNeedsTheFieldWithoutStems() throws Exception {
        assertThat(search("{\"wildcard\": {\"body\": \"الحكوم*\"}}")).contains("\"value\":0");
        assertThat(search("{\"wildcard\": {\"body.exact\": \"الحكوم*\"}}")).contains("\"value\":1");
    }

    /** The server does not know that a filter of the stable API normalises. */
    @Test
    void theWordOfAWildcardIsToBeWrittenInOneSpelling() throws Exception {
        assertThat(search("{\"wildcard\": {\"body.exact\": \"إضرا*\"}}")).contains("\"value\":0");
        assertThat(search("{\"wildcard\": {\"body.exact\": \"اضرا*\"}}")).contains("\"value\":1");
    }

    @Test
    void thePartsMakeWhatTheWholeMakes() throws Exception {
        String text = "قالت الحكومة إن مدارسها";

        assertThat(analyze("parts", text))
                .isEqualTo(analyze("khabar_news", text))
                .contains("\"token\":");
    }

    @Test
    void theCharFilterKeepsOffsets() throws Exception {
        assertThat(analyze("folded", "الـخـبر")).contains("\"token\":\"الخبر\",\"start_offset\":0,\"end_offset\":7");
    }

    @Test
    void theTokenizerGivesTheWordsOfSentences() throws Exception {
        assertThat(analyze("sentences", "وصل د. سامي. وغادر."))
                .contains("\"token\":\"سامي\",\"start_offset\":7", "\"token\":\"وغادر\"");
    }

    @Test
    void aKeywordNormalizerCannotUseTheFilter() throws Exception {
        assertThat(server.send("PUT", "/facets", """
                {"settings": {"analysis": {"normalizer": {
                  "one_spelling": {"type": "custom", "filter": ["khabar_normalization"]}}}}}""")).contains("may not use filter [khabar_normalization]");
    }

    private static void index(String id, String body) throws Exception {
        server.send("PUT", "/news/_doc/" + id + "?refresh=true", "{\"body\": \"" + body + "\"}");
    }

    private static String search(String query) throws Exception {
        return server.send(
                "POST", "/news/_search", "{\"query\": " + query + ", \"highlight\": {\"fields\": {\"body\": {}}}}");
    }

    private static String analyze(String analyzer, String text) throws Exception {
        return server.send(
                "POST", "/news/_analyze", "{\"analyzer\": \"" + analyzer + "\", \"text\": \"" + text + "\"}");
    }
}
