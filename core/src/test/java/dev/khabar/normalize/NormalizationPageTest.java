package dev.khabar.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on normalisation names every rule and every preset in its tables, and nothing that is not there. */
class NormalizationPageTest {

    private static final Pattern CONSTANT = Pattern.compile("`([A-Z_]{4,})`");

    @Test
    void theTableOfRulesIsComplete() throws IOException {
        assertThat(table("## Rules")).isEqualTo(names(Rule.values()));
    }

    @Test
    void theTableOfPresetsIsComplete() throws IOException {
        assertThat(table("## Presets")).isEqualTo(names(Preset.values()));
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    /** What stands in code type in the rows of the table under a heading. */
    private static Set<String> table(String heading) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/normalization.md"));
        return lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(line -> CONSTANT.matcher(line).results().map(match -> match.group(1)))
                .collect(Collectors.toSet());
    }
}
