package dev.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every Java block of the README and of docs/ compiles, runs and prints the text block that follows it. */
class DocumentationTest {

    private static final Path PROJECT = Path.of("..");

    @TestFactory
    Stream<DynamicTest> theCodeOfThePagesRuns(@TempDir Path folder) throws IOException {
        List<JavaBlock> blocks = new ArrayList<>();
        for (Path page : pages()) {
            blocks.addAll(JavaBlock.of(page));
        }
        assertThat(blocks).as("Java blocks in the pages").isNotEmpty();
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(block.place(), () -> {
                    String printed = block.run(Files.createTempDirectory(folder, "block"), PROJECT);
                    assertThat(printed).isEqualToNormalizingNewlines(block.output());
                }));
    }

    @Test
    void aBlockThatPrintsSomethingElseWouldBeFound(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.md"),
                "```java\nSystem.out.println(Span.class.getSimpleName());\n```\n\n```text\nSpan\n```\n");

        JavaBlock block = JavaBlock.of(page).get(0);

        assertThat(block.run(folder, folder)).isEqualTo(block.output()).isEqualTo("Span\n");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(PROJECT.resolve("docs"))) {
            return Stream.concat(Stream.of(PROJECT.resolve("README.md")), docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
