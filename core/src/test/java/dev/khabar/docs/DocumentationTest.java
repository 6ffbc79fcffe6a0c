package dev.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                .map(block -> DynamicTest.dynamicTest(
                        block.place(), () -> block.check(Files.createTempDirectory(folder, "block"), PROJECT)));
    }

    @Test
    void aBlockThatPrintsSomethingElseIsFound(@TempDir Path folder) throws Exception {
        JavaBlock right = block(folder, "System.out.println(Span.class.getSimpleName());", "Span");
        JavaBlock wrong = block(folder, "System.out.println(Span.class.getName());", "Span");
        JavaBlock broken = block(folder, "System.out.println(Spam.class);", "Span");

        right.check(folder, folder);
        assertThatThrownBy(() -> wrong.check(folder, folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("page.md:1")
                .hasMessageContaining("dev.khabar.text.Span");
        assertThatThrownBy(() -> broken.check(folder, folder)).hasMessageContaining("Spam");
    }

    private static JavaBlock block(Path folder, String code, String output) throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"), "```java\n" + code + "\n```\n\n```text\n" + output + "\n```\n");
        return JavaBlock.of(page).get(0);
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
