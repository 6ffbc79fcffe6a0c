package dev.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import dev.khabar.text.Span;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;

/**
 * A fenced block of Java on a page of documentation: the body of a method, with the library's packages and the common
 * ones of the JDK imported.
 *
 * @param place page and line, for messages
 * @param output what the fenced text block right after it shows; empty if there is none
 */
record JavaBlock(String place, String code, String output) {

    private static final Pattern BLOCK =
            Pattern.compile("```java\\n(.*?)```(?:\\n+```text\\n(.*?)```)?", Pattern.DOTALL);

    private static final List<String> IMPORTS = List.of(
            "dev.khabar",
            "dev.khabar.article",
            "dev.khabar.diacritics",
            "dev.khabar.keyword",
            "dev.khabar.normalize",
            "dev.khabar.sentence",
            "dev.khabar.text",
            "dev.khabar.word",
            "java.io",
            "java.nio.file",
            "java.util");

    static List<JavaBlock> of(Path page) throws IOException {
        String text = Files.readString(page);
        List<JavaBlock> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            long line = text.substring(0, matcher.start()).lines().count() + 1;
            String output = matcher.group(2) == null ? "" : matcher.group(2);
            blocks.add(new JavaBlock(page.getFileName() + ":" + line, matcher.group(1), output));
        }
        return blocks;
    }

    /**
     * Compiles and runs the block as a program of one file; returns what it printed.
     *
     * @param folder where the file goes
     * @param workingDirectory where it runs
     */
    String run(Path folder, Path workingDirectory) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Block.java"), source());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        source.toString())
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s runs:%n%s%n", place, printed).isZero();
        return printed;
    }

    private String source() {
        String imports = code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        return IMPORTS.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining())
                + imports
                + "\npublic class Block {\npublic static void main(String[] args) throws Exception {\n"
                + body
                + "\n}\n}\n";
    }

    private static String classPath() {
        return Stream.of(Span.class, BreakIterator.class, Analyzer.class, ArabicAnalyzer.class)
                .map(JavaBlock::locationOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
