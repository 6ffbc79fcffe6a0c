package dev.khabar.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc
class NewsControllerTest {

    private static final String NEWS = "{\"title\": \"افتتاح المتحف الوطني\","
            + " \"text\": \"افتتح الوزير المتحف الوطني اليوم. وحضر الحفل مئات الزوار.\"}";

    @Autowired
    private MockMvc service;

    @Test
    void everyAddressAnswers() throws Exception {
        assertThat(answer("/normalize")).startsWith("افتتح الوزير المتحف الوطني");
        assertThat(answer("/sentences"))
                .contains("{\"span\":{\"start\":0,\"end\":33},\"text\":\"افتتح الوزير المتحف الوطني اليوم.\"");
        assertThat(answer("/article")).startsWith("{\"headline\":").contains("\"paragraphs\":[{");
        assertThat(answer("/keywords")).contains("\"text\":\"المتحف الوطني\"", "\"occurrences\":[{\"start\":");
    }

    @Test
    void thePageShowsThisCode() throws IOException {
        String code = Files.readString(Path.of("src/main/java/dev/khabar/examples/spring/NewsController.java"));
        Matcher shown = Pattern.compile("```java spring\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/integrations.md")));

        assertThat(shown.find()).isTrue();
        assertThat(code.replaceAll("\\s+", " ")).contains(shown.group(1).strip().replaceAll("\\s+", " "));
    }

    private String answer(String address) throws Exception {
        return service.perform(MockMvcRequestBuilders.post(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(NEWS))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
