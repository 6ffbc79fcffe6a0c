package dev.khabar.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as headless Chromium lays it out: with {@code -Pweb}. */
@Tag("browser")
class BrowserTest {

    private static final String CHROMIUM = chromium();

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsChromium() {
        if (CHROMIUM.isEmpty()) {
            abort("Chromium is not installed (chromium on the PATH); the layout of the page is not checked");
        }
    }

    static Stream<String> texts() {
        return Stream.of(Texts.SEED, Texts.HOSTILE);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingOverlapsOrLeavesTheWindowWhateverItsWidth(String text) throws Exception {
        assertThat(problems(HtmlReport.page(text))).isEmpty();
    }

    /** What the script of a page with frames of several widths finds wrong with the report. */
    private List<String> problems(String page) throws IOException, InterruptedException {
        String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        Files.writeString(folder.resolve("page.html"), open);
        Path frames = Files.writeString(folder.resolve("frames.html"), HtmlReport.resource("frames.html"));
        Document found = Jsoup.parse(dump(frames.toUri().toString()));
        assertThat(found.select("iframe[data-checked]")).hasSize(3);
        return found.select("#problems li").eachText();
    }

    @Test
    void thePageToTryRunsItsOwnScriptAndNoOther() throws Exception {
        try (ReportServer server = new ReportServer(0)) {
            Document first = Jsoup.parse(dump(server.address()));
            Path form = Files.writeString(folder.resolve("form.html"), """
                    <!DOCTYPE html><meta charset="utf-8">
                    <form method="post" action="%s"><textarea name="text">&lt;/textarea>&lt;script>document.title = 'owned'&lt;/script>
                    وصل الوفد.</textarea></form>
                    <script>document.forms[0].submit();</script>
                    """.formatted(server.address()));
            Document answered = Jsoup.parse(dump(form.toUri().toString()));

            assertThat(first.expectFirst("#copy").hasAttr("hidden")).isFalse();
            assertThat(answered.select(".sentence").text()).contains("وصل الوفد.");
            assertThat(answered.expectFirst("#copy").hasAttr("hidden")).isFalse();
            assertThat(answered.title()).isNotEqualTo("owned");
        }
    }

    private String dump(String address) throws IOException, InterruptedException {
        Path out = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        CHROMIUM,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,2000",
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        address)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("Chromium did not end within a minute");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static String chromium() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }
}
