package dev.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.ClassPath;
import dev.khabar.Program;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

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
            "dev.khabar.quotation",
            "dev.khabar.restoration",
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
     * Compiles and runs the block as a program of one file; fails where it prints something else than the page shows.
     *
     * @param folder where the file goes
     * @param workingDirectory where it runs
     */
    void check(Path folder, Path workingDirectory) throws IOException, InterruptedException {
        compile(Files.writeString(folder.resolve("Block.java"), source()));
        assertThat(run(folder, workingDirectory)).as(place).isEqualToNormalizingNewlines(output);
    }

    /** In this process, whose compiler is warm from the block before. */
    private void compile(Path source) {
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-encoding",
                        "UTF-8",
                        "-proc:none",
                        "-cp",
                        classPath(),
                        "-d",
                        String.valueOf(source.getParent()),
                        source.toString());
        assertThat(code).as(place + " compiles:\n" + messages).isZero();
    }

    private static String run(Path folder, Path workingDirectory) throws IOException, InterruptedException {
        return Program.run(
                workingDirectory,
                "java",
                List.of(
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath() + File.pathSeparator + folder,
                        "Block"));
    }

    private static String classPath() {
        return ClassPath.ofLibrary() + File.pathSeparator + ClassPath.ofWeights();
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
}
