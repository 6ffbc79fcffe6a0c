package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to who calls the tool wrongly, or asks for help. */
class UsageTest {

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
    void anUnknownCommandIsNamedBesideThoseThatThereAre() {
        assertThat(Tool.run("", "frobnicate", "a.txt").err())
                .startsWith("khabar: there is no command 'frobnicate'; there are normalize, ");
    }

    @Test
    void helpNamesEveryCommand() {
        Tool tool = Tool.run("", "--help");

        assertThat(tool.code()).isZero();
        assertThat(tool.out())
                .contains(
                        "normalize",
                        "sentences",
                        "diacritics",
                        "analyze",
                        "keywords",
                        "article",
                        "quotations",
                        "frequencies");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "normalize",
                "sentences",
                "diacritics",
                "analyze",
                "keywords",
                "article",
                "quotations",
                "frequencies"
            })
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

    @Test
    void optionsAreTakenInAnyCase() {
        assertThat(Tool.run("أ", "normalize", "--preset", "SEARCH").out()).isEqualTo("ا");
        assertThat(Tool.run("أ", "normalize", "--preset", "Camel_Alef").out()).isEqualTo("ا");
        assertThat(Tool.run("أ", "diacritics", "--op", "Strip", "--format", "Json")
                        .code())
                .isZero();
    }

    @Test
    void aNameMistypedIsAnsweredByThoseLikeIt() {
        assertThat(Tool.run("", "normlize").err()).contains("did you mean normalize");
        assertThat(Tool.run("", "normalize", "--presett").err()).contains("did you mean --preset");
    }
}
