package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar holds of its libraries only what is reached: each command gives from it what it gives from them all. */
class KhabarJarIT {

    private static final Path JAR = Path.of("target", "khabar-cli.jar");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "normalize --explain",
                "normalize --preset camel-unicode",
                "sentences --format json",
                "analyze",
                "analyze --analyzer lucene",
                "diacritics --op restore",
                "keywords --explain",
                "article --format json",
                "--help"
            })
    void everyCommandRunsFromTheJar(String arguments, @TempDir Path folder) throws Exception {
        String text = text();
        Path out = folder.resolve("out");
        Path in = Files.writeString(folder.resolve("in"), text);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments.split(" ")));

        int code = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();

        Tool tool = Tool.run(text, arguments.split(" "));
        assertThat(code).as(Files.readString(folder.resolve("err"))).isEqualTo(tool.code());
        assertThat(out).hasContent(tool.out());
    }

    /** The beginning of the seed, with a ligature and marks. */
    private static String text() {
        return Tool.seed().substring(0, 600) + " \uFDFA \uFEFB k\u00EF \u0645\u064E\u064E\u0653";
    }
}
