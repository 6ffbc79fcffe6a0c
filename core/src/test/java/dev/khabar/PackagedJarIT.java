package dev.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as others depend on it: small programs are compiled and run against it, with Lucene, without, as modules and not. */
class PackagedJarIT {

    private static final String SEED =
            Path.of("../seeds/000_317ae1e32ca5ce6e.txt").toAbsolutePath().toString();
    private static final String LIBRARY = path(jar(""), jar("-restoration-news"), ClassPath.ofIcu());
    private static final String WITH_LUCENE = path(LIBRARY, ClassPath.ofLucene());

    /** A package in the manifest; those named behind "uses" stand before no semicolon. */
    private static final Pattern EXPORTED = Pattern.compile("(?<![^,])(dev\\.khabar[.a-z]*);");

    @TempDir
    Path classes;

    @Test
    void servesAProgramOnTheClassPathAndOneOnTheModulePathAlike() throws Exception {
        String plain = onClassPath("consumer", LIBRARY, SEED);
        String modular = onModulePath("consumer", LIBRARY, SEED);

        assertThat(plain).contains("منتدى أستانا 2025").endsWith("in module: false" + System.lineSeparator());
        assertThat(modular).isEqualTo(plain.replace("in module: false", "in module: true"));
    }

    @Test
    void luceneBesideItChangesNothing() throws Exception {
        assertThat(onClassPath("consumer", WITH_LUCENE, SEED)).isEqualTo(onClassPath("consumer", LIBRARY, SEED));
        assertThat(onModulePath("consumer", WITH_LUCENE, SEED)).isEqualTo(onModulePath("consumer", LIBRARY, SEED));
    }

    @Test
    void aProgramThatSearchesBringsLucene() throws Exception {
        String plain = onClassPath("lucene-consumer", WITH_LUCENE);
        String modular = onModulePath("lucene-consumer", WITH_LUCENE);

        assertThat(plain).startsWith("مدرسه").endsWith("by name: true" + System.lineSeparator());
        assertThat(modular).isEqualTo(plain.replace("by name: true", "by name: false"));
    }

    @Test
    void whatNeedsIcuSaysSoWhenItIsMade() throws Exception {
        String printed = onClassPath("without-icu", jar(""));

        assertThat(printed.lines())
                .hasSize(4)
                .allMatch(line -> line.contains(": ICU4J is missing") && line.contains("add com.ibm.icu:icu4j"));
    }

    @Test
    void aBundleExportsWhatTheModuleDoes() throws Exception {
        Set<String> module =
                ModuleFinder.of(Path.of(jar(""))).find("dev.khabar").orElseThrow().descriptor().exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet());
        try (JarFile jar = new JarFile(jar(""))) {
            Attributes manifest = jar.getManifest().getMainAttributes();

            assertThat(EXPORTED.matcher(manifest.getValue("Export-Package")).results())
                    .extracting(exported -> exported.group(1))
                    .containsExactlyInAnyOrderElementsOf(module);
            assertThat(manifest.getValue("Implementation-Version")).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-restoration-news", "-sources", "-javadoc"})
    void everyJarCarriesItsTerms(String classifier) throws Exception {
        try (JarFile jar = new JarFile(jar(classifier))) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9",
                "-Duser.language=ar -Duser.country=EG -Dfile.encoding=windows-1256",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=US-ASCII"
            })
    void givesTheSameAnswersWhateverTheLocaleAndCharset(String platform) throws Exception {
        List<String> options = List.of(platform.split(" "));

        assertThat(onClassPath(options, "consumer", LIBRARY, SEED)).isEqualTo(onClassPath("consumer", LIBRARY, SEED));
    }

    private String onClassPath(String program, String library, String... arguments) throws Exception {
        return onClassPath(List.of(), program, library, arguments);
    }

    private String onClassPath(List<String> options, String program, String library, String... arguments)
            throws Exception {
        Path folder = Files.createTempDirectory(classes, program);
        compile(folder, program, List.of("-cp", library), "consumer/Main.java");
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", path(folder.toString(), library), "consumer.Main"));
        command.addAll(List.of(arguments));
        return Program.run(folder, "java", command);
    }

    private String onModulePath(String program, String library, String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(classes, program);
        compile(folder, program, List.of("-p", library), "module-info.java", "consumer/Main.java");
        List<String> command =
                new ArrayList<>(List.of("-p", path(folder.toString(), library), "-m", "consumer/consumer.Main"));
        command.addAll(List.of(arguments));
        return Program.run(folder, "java", command);
    }

    private static void compile(Path folder, String program, List<String> path, String... files) throws Exception {
        Path sources = Path.of("src/it", program).toAbsolutePath();
        List<String> arguments = new ArrayList<>(path);
        arguments.addAll(List.of("-encoding", "UTF-8", "-Xlint:all,-requires-automatic", "-Werror", "-d"));
        arguments.add(folder.toString());
        for (String file : files) {
            arguments.add(sources.resolve(file).toString());
        }
        Program.run(folder, "javac", arguments);
    }

    private static String path(String... parts) {
        return String.join(File.pathSeparator, parts);
    }

    private static String jar(String classifier) {
        return Path.of("target", System.getProperty("khabar.jar").replace(".jar", classifier + ".jar"))
                .toAbsolutePath()
                .toString();
    }
}
