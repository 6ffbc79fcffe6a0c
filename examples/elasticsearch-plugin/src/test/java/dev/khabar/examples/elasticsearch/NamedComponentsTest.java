package dev.khabar.examples.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

/** The list that Elasticsearch reads in place of the classes. */
class NamedComponentsTest {

    private static final Path LIST = Path.of("src/main/plugin/named_components.json");
    private static final Pattern INTERFACE = Pattern.compile("\"([\\w.]+)\": \\{([^}]*)}");
    private static final Pattern COMPONENT = Pattern.compile("\"(\\w+)\": \"([\\w.]+)\"");

    @Test
    void eachNameIsThatOfItsClass() throws Exception {
        List<MatchResult> interfaces =
                INTERFACE.matcher(Files.readString(LIST)).results().toList();

        assertThat(interfaces).hasSize(4);
        for (MatchResult type : interfaces) {
            for (MatchResult component :
                    COMPONENT.matcher(type.group(2)).results().toList()) {
                Class<?> implementation = Class.forName(component.group(2));

                assertThat(implementation).isAssignableTo(Class.forName(type.group(1)));
                assertThat(implementation.getAnnotation(NamedComponent.class).value())
                        .isEqualTo(component.group(1));
            }
        }
    }

    @Test
    void noClassIsLeftOut() throws IOException {
        String list = Files.readString(LIST);
        try (var sources = Files.list(Path.of("src/main/java/dev/khabar/examples/elasticsearch"))) {
            assertThat(sources.filter(file -> contains(file, "@NamedComponent(")))
                    .hasSize(6)
                    .allSatisfy(file -> assertThat(list)
                            .contains("." + file.getFileName().toString().replace(".java", "\"")));
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
