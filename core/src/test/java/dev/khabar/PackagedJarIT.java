package dev.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as others depend on it: a small program is compiled and run against it. */
class PackagedJarIT {

    private static final Path SOURCES = Path.of("src/it/consumer").toAbsolutePath();
    private static final String SEED =
            Path.of("../seeds/000_317ae1e32ca5ce6e.txt").toAbsolutePath().toString();
    private static final String LIBRARY =
            String.join(File.pathSeparator, jar(""), jar("-restoration-news"), ClassPath.ofDependencies());

    @TempDir
    Path classes;

    @Test
    void servesAProgramOnTheClassPathAndOneOnTheModulePathAlike() throws Exception {
        String plain = onClassPath(List.of());

        Path modules = Files.createDirectory(classes.resolve("modules"));
        compile(modules, List.of("-p", LIBRARY), "module-info.java", "consumer/Main.java");
        String path = modules + File.pathSeparator + LIBRARY;
        String modular = Program.run(modules, "java", List.of("-p", path, "-m", "consumer/consumer.Main", SEED));

        assertThat(plain).contains("منتدى أستانا 2025").endsWith("in module: false" + System.lineSeparator());
        assertThat(modular).isEqualTo(plain.replace("in module: false", "in module: true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9",
                "-Duser.language=ar -Duser.country=EG -Dfile.encoding=windows-1256",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=US-ASCII"
            })
    void givesTheSameAnswersWhateverTheLocaleAndCharset(String platform) throws Exception {
        assertThat(onClassPath(List.of(platform.split(" ")))).isEqualTo(onClassPath(List.of()));
    }

    private String onClassPath(List<String> options) throws Exception {
        compile(classes, List.of("-cp", LIBRARY), "consumer/Main.java");
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-cp", classes + File.pathSeparator + LIBRARY, "consumer.Main", SEED));
        return Program.run(classes, "java", arguments);
    }

    private static void compile(Path folder, List<String> path, String... files) throws Exception {
        List<String> arguments = new ArrayList<>(path);
        arguments.addAll(List.of("-Xlint:all,-requires-automatic", "-Werror", "-d", folder.toString()));
        for (String file : files) {
            arguments.add(SOURCES.resolve(file).toString());
        }
        Program.run(folder, "javac", arguments);
    }

    private static String jar(String classifier) {
        return Path.of("target", System.getProperty("khabar.jar").replace(".jar", classifier + ".jar"))
                .toAbsolutePath()
                .toString();
    }
}
