package dev.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native image is told to take along is every file that the library reads. */
class NativeImageTest {

    private static final Pattern PATTERN = Pattern.compile("\"pattern\": \"([^\"]+)\"");

    @Test
    void takesEveryFileOfTheLibrary() throws IOException {
        Path resources = Path.of("src/main/resources");

        assertThat(missing(resources, "khabar-core", "dev/khabar")).isEmpty();
    }

    @Test
    void takesTheWeights() throws IOException {
        Path resources = Path.of("src/restoration-news/resources");

        assertThat(missing(resources, "khabar-core-restoration-news", "META-INF/khabar"))
                .containsExactly("META-INF/khabar/MODEL.md");
    }

    private static List<String> missing(Path resources, String artifact, String folder) throws IOException {
        Path configuration =
                resources.resolve("META-INF/native-image/dev.khabar/" + artifact + "/resource-config.json");
        Matcher matcher = PATTERN.matcher(Files.readString(configuration));
        assertThat(matcher.find()).isTrue();
        Pattern included = Pattern.compile(matcher.group(1).replace("\\\\", "\\"));
        try (Stream<Path> files = Files.walk(resources.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !included.matcher(name).matches())
                    .toList();
        }
    }
}
