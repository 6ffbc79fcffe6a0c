package dev.khabar.examples.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchTest {

    private static final String STRIKE = """
        إضراب عام في ميناء رادس

        أعلن عمّال الميناء، اليوم، إضــرابًا عامًّا.  وقال د. سالم إن الحكومة ستتفاوض معهم.
        """;

    @TempDir
    Path folder;

    private String index;
    private String articles;
    private String lines;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        index = folder.resolve("index").toString();
        articles = Files.createDirectory(folder.resolve("articles")).toString();
        Files.writeString(Path.of(articles, "strike.txt"), STRIKE);
        Files.writeString(Path.of(articles, "rain.txt"), "أمطار غزيرة في الشمال\n\nتتواصل الأمطار غدا.\n");
        Files.writeString(Path.of(articles, "notes.md"), "الميناء");
        lines = Files.writeString(
                        folder.resolve("news.jsonl"),
                        "{\"id\": 7, \"title\": \"مباراة الترجي\", \"text\": \"فاز الترجي في ميناء بنزرت.\"}\n\n")
                .toString();
    }

    @Test
    void findsArticlesAndShowsTheSentencesThatMatchAsTheyStand() {
        run("index", index, articles, lines);

        assertThat(run("search", index, "اضراب", "الميناء")).isEqualTo("""
            2 found

            1. إضراب عام في ميناء رادس (strike.txt)
               0..25  [إضراب] عام في [ميناء] رادس
               25..71  أعلن عمّال [الميناء]، اليوم، [إضــرابًا] عامًّا.

            2. مباراة الترجي (7)
               0..26  فاز الترجي في [ميناء] بنزرت.
            """);
    }

    @Test
    void theOriginalIsCutByTheSpansThatArePrinted() {
        assertThat(STRIKE.substring(25, 71).strip()).isEqualTo("أعلن عمّال الميناء، اليوم، إضــرابًا عامًّا.");
    }

    @Test
    void aSecondRunReplacesAndAddsNothingTwice() throws IOException {
        assertThat(run("index", index, articles, lines))
                .isEqualTo("3 articles read: 3 new, 0 replaced\nthe index holds 3\n");

        Files.writeString(Path.of(articles, "rain.txt"), "أمطار متفرقة في الجنوب\n");
        Files.writeString(Path.of(articles, "snow.txt"), "ثلوج في الشمال\n");

        assertThat(run("index", index, articles)).isEqualTo("3 articles read: 1 new, 2 replaced\nthe index holds 4\n");
        assertThat(run("search", index, "أمطار")).startsWith("1 found").contains("[أمطار] متفرقة");
        assertThat(run("search", index, "غزيرة")).isEqualTo("0 found\n");
    }

    @Test
    void optionsLimitWhatIsShown() {
        run("index", index, articles, lines);

        assertThat(run("search", "--top", "1", "--sentences", "1", index, "إضراب", "الميناء"))
                .isEqualTo("""
                    2 found

                    1. إضراب عام في ميناء رادس (strike.txt)
                       0..25  [إضراب] عام في [ميناء] رادس
                    """);
    }

    @Test
    void nothingButStopWordsFindsNothing() {
        run("index", index, articles);

        assertThat(run("search", index, "في", "!")).isEqualTo("0 found\n");
    }

    @Test
    void readsGzip() throws IOException {
        Path zipped = folder.resolve("news.jsonl.gz");
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            file.write(Files.readAllBytes(Path.of(lines)));
        }

        assertThat(run("index", index, zipped.toString())).startsWith("1 articles read: 1 new");
    }

    @Test
    void aBadLineIsNamedAndNothingIsIndexed() throws IOException {
        run("index", index, articles);
        Files.writeString(Path.of(lines), "{\"id\": 8, \"title\": \"\", \"text\": \"نص\"}\n{\"id\": 9}\n");

        assertThat(failing(1, "index", index, lines))
                .isEqualTo(lines + ":2: expected an object with \"id\" and a string \"text\"\n");
        assertThat(run("search", index, "نص")).isEqualTo("0 found\n");

        Files.writeString(Path.of(lines), "{\"id\": ");
        assertThat(failing(1, "index", index, lines)).startsWith(lines + ":1: not JSON: ");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(failing(1, "search", folder.resolve("none").toString(), "خبر"))
                .isEqualTo("there is no index in " + folder.resolve("none") + "\n");
        assertThat(failing(1, "index", index, folder.resolve("none").toString()))
                .contains("no such file or folder");
        assertThat(failing(1, "index", index, folder.toString())).contains("holds no .txt file");
        assertThat(failing(2)).startsWith("a command is missing");
        assertThat(failing(2, "search", "--top", "0", index, "خبر")).startsWith("--top and --sentences must be");
    }

    private String run(String... args) {
        out.reset();
        assertThat(LuceneSearch.run(out, err, args))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return lines(out);
    }

    private String failing(int code, String... args) {
        err.reset();
        assertThat(LuceneSearch.run(out, err, args)).isEqualTo(code);
        return lines(err);
    }

    private static String lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
