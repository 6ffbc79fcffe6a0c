package dev.khabar.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.Khabar;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KhabarJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new KhabarJson());

    @Test
    void valuesAreWrittenAsPeopleExpect() throws JsonProcessingException {
        assertThat(json(new Span(3, 7))).isEqualTo("{'start':3,'end':7}");
        assertThat(json(Khabar.sentences("وصل.")))
                .isEqualTo("[{'span':{'start':0,'end':4},'text':'وصل.','ending':'TERMINATOR'}]");
        assertThat(json(TextNormalizer.of(Preset.SEARCH).align("آب"))).isEqualTo("{'original':'آب','text':'اب'}");
        assertThat(json(DiacriticProfile.of("حِوار"))).isEqualTo("{'letters':4,'marked':1}");
    }

    @Test
    void anItemHoldsItsArticleAndKeywords() throws JsonProcessingException {
        String text = "افتتاح المتحف\n\nافتتح الوزير المتحف الوطني اليوم. وحضر الحفل مئات الزوار.";

        JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(Khabar.analyze(text)));

        assertThat(json.at("/article/headline/text").textValue()).isEqualTo("افتتاح المتحف");
        assertThat(json.at("/article/sections/0/subheading").isNull()).isTrue();
        assertThat(json.at("/article/sections/0/paragraphs/0/sentences")).hasSize(2);
        assertThat(json.at("/keywords/0/occurrences/0/start").isInt()).isTrue();
        assertThat(json.findValue("empty")).isNull();
    }

    @Test
    void thePageShowsThisCode() throws IOException {
        String code = Files.readString(Path.of("src/main/java/dev/khabar/examples/spring/KhabarJson.java"));
        Matcher shown = Pattern.compile("```java jackson\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/json.md")));

        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1).lines().map(String::strip))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(code.lines().map(String::strip)).contains(line));
    }

    /** With single quotes, to be read. */
    private static String json(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value).replace('"', '\'');
    }
}
