package dev.khabar.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSerializer;
import dev.khabar.Khabar;
import dev.khabar.keyword.Keyword;
import dev.khabar.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GsonTest {

    @Test
    void spansAndKeywordsAreWrittenByTheirFields() {
        Gson gson = new GsonBuilder()
                .registerTypeAdapter(Span.class, (JsonSerializer<Span>) (span, type, context) ->
                        context.serialize(KhabarJson.fields("start", span.start(), "end", span.end())))
                .registerTypeAdapter(Keyword.class, (JsonSerializer<Keyword>) (k, type, context) -> context.serialize(
                        KhabarJson.fields("text", k.text(), "score", k.score(), "occurrences", k.occurrences())))
                .create();

        assertThat(gson.toJson(new Span(3, 7))).isEqualTo("{\"start\":3,\"end\":7}");
        assertThat(gson.toJson(Khabar.keywords("افتتح الوزير المتحف الوطني.", 1)))
                .startsWith("[{\"text\":\"")
                .contains("\"occurrences\":[{\"start\":");
    }

    @Test
    void thePageShowsThisCode() throws IOException {
        String code = Files.readString(Path.of("src/test/java/dev/khabar/examples/spring/GsonTest.java"));
        Matcher shown = Pattern.compile("```java gson\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/json.md")));

        assertThat(shown.find()).isTrue();
        assertThat(code.replaceAll("\\s+", "")).contains(shown.group(1).replaceAll("\\s+", ""));
    }
}
