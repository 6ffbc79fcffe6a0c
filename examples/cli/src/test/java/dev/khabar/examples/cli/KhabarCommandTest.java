package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.keyword.DocumentFrequencies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KhabarCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void eachLineGetsOneAnswerInOrderWithItsId() throws IOException {
        Tool tool = Tool.run("""
                {"id": "a", "text": "أحمد"}
                {"text": "آدم"}
                {"id": 7, "text": ""}
                """, "normalize", "--jsonl");

        assertThat(tool.out()).isEqualTo("""
                        {"id":"a","text":"احمد"}
                        {"id":2,"text":"ادم"}
                        {"id":7,"text":""}
                        """);
        assertThat(tool.err()).isEmpty();
        assertThat(tool.code()).isZero();
    }

    @Test
    void aBadLineIsReportedAnsweredAndDoesNotStopTheRest() {
        Tool tool =
                Tool.run("{\"text\": \"أ\"}\nnonsense\n{\"text\": 5}\n{}\n{\"text\": \"ب\"}\n", "normalize", "--jsonl");

        assertThat(tool.code()).isEqualTo(1);
        assertThat(tool.out().lines()).hasSize(5);
        assertThat(tool.out())
                .startsWith("{\"id\":1,\"text\":\"ا\"}\n{\"id\":2,\"error\":")
                .endsWith("{\"id\":5,\"text\":\"ب\"}\n");
        assertThat(tool.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("khabar: standard input, line 2: not JSON at column 9: Unrecognized token"),
                        line -> assertThat(line).contains("line 3: \"text\" must be a string, not number"),
                        line -> assertThat(line).contains("line 4: the object has no \"text\""));
    }

    @Test
    void analyzeShowsTheTermsOfAnIndexWithTheirPlaces() {
        String text = "زار الوزير في المتحف";

        assertThat(Tool.run(text, "analyze", "--analyzer", "standard").out())
                .isEqualTo(String.format("     0            0..3  زار%n     1           4..10  الوزير%n"
                        + "     2          11..13  في%n     3          14..20  المتحف%n"));
        assertThat(Tool.run("{\"text\": \"" + text + "\"}", "analyze", "--analyzer", "lucene", "--jsonl")
                        .out())
                .isEqualTo("{\"id\":1,\"terms\":[{\"term\":\"زار\",\"start\":0,\"end\":3,\"position\":0},"
                        + "{\"term\":\"وزير\",\"start\":4,\"end\":10,\"position\":1},"
                        + "{\"term\":\"متحف\",\"start\":14,\"end\":20,\"position\":3}]}\n");
        assertThat(Tool.run("المتحف متحف", "analyze").out().lines())
                .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
                .containsExactly("متحف", "متحف");
    }

    @Test
    void answersKeepTheOrderOfTheLinesWhateverTheThreads() {
        String lines = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "أ ".repeat(i % 37) + "\"}\n")
                .collect(Collectors.joining());

        String expected = Tool.run(lines, "normalize", "--jsonl", "--jobs", "1").out();

        assertThat(expected.lines()).hasSize(500);
        assertThat(Tool.run(lines, "normalize", "--jsonl", "--jobs", "7").out()).isEqualTo(expected);
    }

    @Test
    void gzipIsReadAsWhatItHolds() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"text\":\"أ\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        Tool tool = Tool.run(bytes.toByteArray(), "normalize", "--jsonl");

        assertThat(tool.out()).isEqualTo("{\"id\":1,\"text\":\"ا\"}\n");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsNoJson() {
        assertThat(Tool.run("\uFEFF{\"text\":\"أ\"}", "normalize", "--jsonl").code())
                .isZero();
    }

    @Test
    void halfAPairComesBackAsTheSameEscape() {
        Tool tool =
                Tool.run("{\"text\":\"\\ud83d خبر \\ud83d\\ude00 \\udc00\"}", "diacritics", "--op", "strip", "--jsonl");

        assertThat(tool.out()).isEqualTo("{\"id\":1,\"text\":\"\\ud83d خبر 😀 \\udc00\"}\n");
    }

    @Test
    void inputThatIsNoUtf8IsRefusedWithThePlace(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("latin.txt"), new byte[] {'a', 'b', (byte) 0xE9, 'c'});

        Tool whole = Tool.run("", "normalize", file.toString());
        Tool line = Tool.run(new byte[] {'{', '}', '\n', (byte) 0xFF, '\n'}, "normalize", "--jsonl");

        assertThat(whole.code()).isEqualTo(1);
        assertThat(whole.err()).contains("latin.txt: not UTF-8 at byte 2 (0xe9)");
        assertThat(line.err()).contains("line 2: not UTF-8 at byte 3 (0xff)");
    }

    @Test
    void aMissingFileIsNamed() {
        Tool tool = Tool.run("", "sentences", "nowhere.txt");

        assertThat(tool.code()).isEqualTo(1);
        assertThat(tool.err())
                .isEqualTo("khabar: nowhere.txt: cannot be opened: there is no such file or folder"
                        + System.lineSeparator());
    }

    @Test
    void explainNamesWhatNobodyWouldSee() {
        Tool tool = Tool.run("أخـبارٌ\u200F", "normalize", "--explain");

        assertThat(tool.out().lines().map(line -> line.strip().replaceAll(" {2,}", "  ")))
                .containsExactly(
                        "0..1  alef-hamza-above  أ → ا",
                        "2..3  tatweel  [U+0640 ARABIC TATWEEL] → (nothing)",
                        "6..7  tanwin  [U+064C ARABIC DAMMATAN] → (nothing)",
                        "7..8  directional-marks  [U+200F RIGHT-TO-LEFT MARK] → (nothing)");
        assertThat(Tool.run("{\"text\":\"آب\"}", "normalize", "--explain", "--jsonl")
                        .out())
                .isEqualTo(
                        "{\"id\":1,\"changes\":[{\"start\":0,\"end\":1,\"rule\":\"alef-madda\",\"before\":\"آ\",\"after\":\"ا\"}]}\n");
    }

    @Test
    void anUnknownPresetIsWrongUsageAndNamesThosePossible() {
        Tool tool = Tool.run("", "normalize", "--preset", "nonsense");

        assertThat(tool.code()).isEqualTo(2);
        assertThat(tool.err()).contains("'nonsense' is none of", "search", "display", "lucene");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "normalize --nonsense",
                "keywords --top 0",
                "diacritics",
                "diacritics --op strip --policy full",
                "diacritics --op restore --policy nonsense",
                "diacritics --op restore --min-confidence 2",
                "diacritics --op restore --weights nowhere.bin",
                "sentences --jsonl --format json"
            })
    void wrongUsageEndsWithTwo(String arguments) {
        Tool tool = Tool.run("", arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(tool.code()).isEqualTo(2);
        assertThat(tool.err().lines())
                .as("the fault, then how the command is called and where help is")
                .satisfiesExactly(
                        fault -> assertThat(fault).matches("khabar( [a-z]+)?: .+"),
                        usage -> assertThat(usage).startsWith("Usage: khabar"),
                        help -> assertThat(help).contains("--help"));
        assertThat(tool.out()).isEmpty();
    }

    @Test
    void helpNamesEveryCommand() {
        Tool tool = Tool.run("", "--help");

        assertThat(tool.code()).isZero();
        assertThat(tool.out())
                .contains("normalize", "sentences", "diacritics", "analyze", "keywords", "article", "frequencies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"normalize", "sentences", "diacritics", "analyze", "keywords", "article", "frequencies"})
    void helpOfACommandShowsHowItIsUsed(String command) {
        Tool tool = Tool.run("", command, "--help");

        assertThat(tool.code()).isZero();
        assertThat(tool.out())
                .contains("Usage: khabar " + command, "Arguments:", "Options:", "Exit codes:", "  2   wrong usage")
                .containsPattern("Examples:\\R {2}khabar " + command);
    }

    @Test
    void bashCompletesCommandsAndPresets(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to complete in");
        Path script = Files.writeString(
                folder.resolve("completion.sh"),
                Tool.run("", "generate-completion").out());
        String complete = """
                compopt() { :; }
                source "$0"
                COMP_WORDS=(khabar norm); COMP_CWORD=1; _complete_khabar; echo "${COMPREPLY[@]}"
                COMP_WORDS=(khabar normalize --preset disp); COMP_CWORD=3; _complete_khabar; echo "${COMPREPLY[@]}"
                """;

        Process bash = new ProcessBuilder("/bin/bash", "-c", complete, script.toString())
                .redirectErrorStream(true)
                .start();

        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        assertThat(printed.lines().findFirst()).contains("normalize");
        assertThat(printed).contains("display");
    }

    @ParameterizedTest
    @CsvSource({
        "end-sentences, 2, split, 2",
        "WRAP, 1, SPLIT, 2",
        "blank-line-ends-sentences, 1, keep-whole, 1",
        "Blank_Line_Ends_Sentences, 1, Keep_Whole, 1",
        "detect, 2, split, 2"
    })
    void sentencesTakesThePoliciesInAnyCase(String lineBreaks, int lines, String quotations, int quoted) {
        String text = "وصل الوفد\nوغادر";
        assertThat(sentences(text, "--line-breaks", lineBreaks)).isEqualTo(lines);
        assertThat(sentences("قال: «وصلنا. سنعود.»", "--quotations", quotations))
                .isEqualTo(quoted);
    }

    @Test
    void sentencesEndAtThePausesThatAreNamed() {
        String text = "وصل، ثم غادر؛ وبقي: غيره";

        assertThat(sentences(text, "--end-at", "comma,SEMICOLON")).isEqualTo(3);
        assertThat(sentences(text, "--end-at", "comma", "--end-at", "colon")).isEqualTo(3);
    }

    @Test
    void aPolicyThatDoesNotExistIsWrongUsage() {
        Tool tool = Tool.run("", "sentences", "--line-breaks", "never");

        assertThat(tool.code()).isEqualTo(2);
        assertThat(tool.err()).contains("never", "end-sentences", "detect");
    }

    private static int sentences(String text, String... options) {
        String[] arguments = Stream.concat(Stream.of("sentences", "--format", "json"), Stream.of(options))
                .toArray(String[]::new);
        try {
            return JSON.readTree(Tool.run(text, arguments).out())
                    .get("sentences")
                    .size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void sentencesOfTheSeedCutItsText() throws IOException {
        String seed = seed();
        JsonNode json =
                JSON.readTree(Tool.run(seed, "sentences", "--format", "json").out());

        assertThat(json.get("sentences")).isNotEmpty().allSatisfy(sentence -> {
            int start = sentence.get("start").intValue();
            int end = sentence.get("end").intValue();
            assertThat(sentence.get("text").textValue()).isEqualTo(seed.substring(start, end));
            assertThat(sentence.get("ending").textValue()).isNotEmpty();
        });
    }

    @Test
    void theSeedsProfileShowsItsOneShadda() throws IOException {
        String seed = seed();

        JsonNode json = JSON.readTree(Tool.run(seed, "diacritics", "--op", "profile", "--format", "json")
                .out());

        assertThat(json.get("marks").intValue()).isEqualTo(1);
        assertThat(json.get("counts").toString()).isEqualTo("{\"shadda\":1}");
        assertThat(Tool.run(seed, "diacritics", "--op", "profile").out()).contains("shadda (شدة)");
    }

    @Test
    void diacriticsAreRestoredAsMuchAsAskedFor() {
        assertThat(restored()).isEqualTo("وَصَلَ الر\u0651\u064Eئِيسُ.");
        assertThat(restored("--policy", "no-case-endings")).isEqualTo("وَصَل الر\u0651\u064Eئِيس.");
        assertThat(restored("--policy", "whole-words", "--min-confidence", "0.5"))
                .isEqualTo("وَصَلَ الر\u0651\u064Eئِيسُ.");
        assertThat(restored("--policy", "ambiguous")).isEqualTo("وصل الرئيس.");
        assertThat(restored("--min-confidence", "1")).isEqualTo("وصل الرئيس.");
        assertThat(Tool.run("{\"text\":\"وصل\"}", "diacritics", "--op", "restore", "--jsonl")
                        .out())
                .isEqualTo("{\"id\":1,\"text\":\"وَصَلَ\"}\n");
    }

    private static String restored(String... options) {
        List<String> arguments = new ArrayList<>(List.of("diacritics", "--op", "restore"));
        arguments.addAll(List.of(options));
        return Tool.run("وصل الرئيس.", arguments.toArray(String[]::new)).out();
    }

    @Test
    void keywordsOfTheSeedCutItsText() throws IOException {
        String seed = seed();
        JsonNode json = JSON.readTree(
                Tool.run(seed, "keywords", "--top", "3", "--format", "json").out());

        assertThat(json.get("keywords")).hasSize(3).allSatisfy(keyword -> {
            JsonNode first = keyword.get("occurrences").get(0);
            String surface = seed.substring(
                    first.get("start").intValue(), first.get("end").intValue());
            assertThat(keyword.get("surfaceForms").toString()).contains(surface);
        });
    }

    @Test
    void theSeedsHeadlineAndSubheadingsAreFound() throws IOException {
        JsonNode json =
                JSON.readTree(Tool.run(seed(), "article", "--format", "json").out());

        assertThat(json.get("headline").get("start").intValue()).isZero();
        assertThat(json.get("sections")).hasSize(4);
        assertThat(json.get("sections").get(2).get("subheading").get("text").textValue())
                .isEqualTo("منصة للتقارب بين القوى الكبرى والوسطى");
    }

    @Test
    void severalFilesMakeOneJsonArray(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "أ");
        Path two = Files.writeString(folder.resolve("two.txt"), "إ");

        JsonNode json = JSON.readTree(Tool.run("", "normalize", "--format", "json", one.toString(), two.toString())
                .out());

        assertThat(json.isArray()).isTrue();
        assertThat(json.findValuesAsText("text")).containsExactly("ا", "ا");
    }

    @Test
    void frequenciesBuiltFromTextsServeTheKeywords(@TempDir Path folder) {
        Path file = folder.resolve("news.freq");
        String texts = "{\"text\": \"عقد المنتدى الدولي جلسة\"}\n{\"text\": \"انتهت الجلسة الأولى\"}\n";

        Tool built = Tool.run(texts, "frequencies", "--jsonl", "--out", file.toString());
        Tool used = Tool.run("افتتح الرئيس المنتدى الدولي.", "keywords", "--frequencies", file.toString());
        Tool refused = Tool.run("", "keywords", "--frequencies", "nowhere.freq");

        assertThat(built.code()).isZero();
        assertThat(used.code()).isZero();
        assertThat(used.out()).contains("المنتدى الدولي");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("nowhere.freq");
    }

    @Test
    void frequenciesAddUpAndLeaveOutWhatIsRare(@TempDir Path folder) throws IOException {
        Path first = folder.resolve("first.freq");
        Path both = folder.resolve("both.freq");

        Tool.run("عقد المنتدى الدولي", "frequencies", "--out", first.toString());
        Tool added = Tool.run(
                "افتتح المنتدى", "frequencies", "--add", first.toString(), "--minimum", "2", "--out", both.toString());
        Tool refused = Tool.run("", "frequencies", "--minimum", "0", "--out", both.toString());

        assertThat(added.code()).isZero();
        DocumentFrequencies sum = DocumentFrequencies.load(both);
        assertThat(sum.documents()).isEqualTo(2);
        assertThat(sum.count("المنتدى")).isEqualTo(2);
        assertThat(sum.count("الدولي")).isZero();
        assertThat(refused.code()).isEqualTo(2);
    }

    @Test
    void keywordsAreExplainedWhereAsked() throws IOException {
        Tool readable = Tool.run(seed(), "keywords", "--top", "1", "--explain");
        Tool json = Tool.run(seed(), "keywords", "--top", "1", "--explain", "--format", "json");

        assertThat(readable.out()).contains("base ", ", frequency ", ", position ", ", repetition ");
        assertThat(JSON.readTree(json.out()).findPath("explanation").fieldNames())
                .toIterable()
                .containsExactly("base", "frequency", "position", "rarity", "context", "form", "repetition");
    }

    @Test
    void aSettingOutOfRangeIsWrongUsage() {
        assertThat(Tool.run("", "keywords", "--longest", "9").code()).isEqualTo(2);
        assertThat(Tool.run("", "keywords", "--minimum-score", "2").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, 1", "Broken pipe, 0", "The pipe is being closed, 0"})
    void outputThatCannotBeWrittenIsAnErrorUnlessItsReaderHasHadEnough(String reason, int code) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int ended = KhabarCommand.run(
                new ByteArrayInputStream("أ".getBytes(StandardCharsets.UTF_8)), full, err, "normalize");

        assertThat(ended).isEqualTo(code);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(code == 0 ? "" : "khabar: the output could not be written: " + reason);
    }

    @Test
    void severalFilesAreToldApart(@TempDir Path folder) throws IOException {
        String one = Files.writeString(folder.resolve("one.txt"), "أ").toString();
        String two = Files.writeString(folder.resolve("two.txt"), "إ\n").toString();

        assertThat(Tool.run("آ", "normalize", one, two, "-").out())
                .isEqualTo("==> " + one + " <==\nا\n\n==> " + two + " <==\nا\n\n==> standard input <==\nا");
        assertThat(Tool.run("آ", "normalize", "-").out()).isEqualTo("ا");
    }

    @Test
    void linesOfSeveralFilesNameTheirFile(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("one.jsonl"), "{\"text\":\"أ\"}\nnonsense\n")
                .toString();

        assertThat(Tool.run("{\"text\":\"آ\"}\n", "normalize", "--jsonl", file, "-")
                        .out()
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("{\"id\":1,\"text\":\"ا\",\"file\":\"" + file + "\"}"),
                        line -> assertThat(line).contains("\"error\":").endsWith(",\"file\":\"" + file + "\"}"),
                        line -> assertThat(line).isEqualTo("{\"id\":1,\"text\":\"ا\",\"file\":\"standard input\"}"));
    }

    @Test
    void aTitleServesTheKeywords() {
        String body = "{\"text\":\"وصل الوفد إلى العاصمة مساء أمس. وغادر الوفد العاصمة اليوم.\"";

        String without = Tool.run(body + "}", "keywords", "--jsonl").out();

        assertThat(Tool.run(body + ",\"title\":\"الوفد يغادر العاصمة\"}", "keywords", "--jsonl")
                        .out())
                .isNotEqualTo(without);
        assertThat(Tool.run(body + ",\"title\":7}", "keywords", "--jsonl").out())
                .isEqualTo(without);
    }

    @Test
    void optionsAreTakenInAnyCase() {
        assertThat(Tool.run("أ", "normalize", "--preset", "SEARCH").out()).isEqualTo("ا");
        assertThat(Tool.run("أ", "normalize", "--preset", "Camel_Alef").out()).isEqualTo("ا");
        assertThat(restored("--policy", "No_Case_Endings")).isEqualTo("وَصَل الر\u0651\u064Eئِيس.");
        assertThat(Tool.run("أ", "diacritics", "--op", "Strip", "--format", "Json")
                        .code())
                .isZero();
    }

    @Test
    void aNameMistypedIsAnsweredByThoseLikeIt() {
        assertThat(Tool.run("", "normlize").err()).contains("did you mean normalize");
        assertThat(Tool.run("", "normalize", "--presett").err()).contains("did you mean --preset");
    }

    @Test
    void aFileThatCannotBeWrittenSaysWhy(@TempDir Path folder) {
        Path file = folder.resolve("none").resolve("news.freq");

        assertThat(Tool.run("خبر", "frequencies", "--out", file.toString())
                        .err()
                        .strip())
                .isEqualTo("khabar: " + file + ": cannot be written: there is no such file or folder");
    }

    private static String seed() throws IOException {
        try (InputStream in = KhabarCommandTest.class.getResourceAsStream("/seeds/000_317ae1e32ca5ce6e.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
