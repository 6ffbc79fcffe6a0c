package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code khabar sentences}. */
class SentencesCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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
    void runsOfDotsEndNothingWhereTheyAreToGoOn() {
        String text = "وصل الوفد إلى العاصمة صباح أمس في زيارة رسمية.. وقال الوزير إنه سعيد.";

        assertThat(sentences(text)).isEqualTo(2);
        assertThat(sentences(text, "--ellipses", "go-on")).isEqualTo(1);
    }

    @Test
    void aLongSentenceIsCutWhereItIsAskedFor() {
        assertThat(sentences("وصل الوفد إلى العاصمة أمس، وقال الوزير إنه سعيد بالزيارة.", "--longest", "30"))
                .isEqualTo(2);
    }

    @Test
    void aQuotationIsKeptWholeAsFarAsItMayReach() {
        String text = "قال: «وصلنا. سنعود.»";

        assertThat(sentences(text, "--quotations", "keep-whole")).isEqualTo(1);
        assertThat(sentences(text, "--quotations", "keep-whole", "--longest-quotation", "5"))
                .isEqualTo(2);
    }

    @Test
    void abbreviationsOfOnesOwnEndNoSentence() {
        assertThat(sentences("وصل معا. سامر إلى المدينة.")).isEqualTo(2);
        assertThat(sentences("وصل معا. سامر إلى المدينة.", "--abbreviation", "معا=title"))
                .isEqualTo(1);
    }

    @Test
    void aLengthThatIsTooShortIsWrongUsage() {
        Tool tool = Tool.run("", "sentences", "--longest", "3");

        assertThat(tool.code()).isEqualTo(2);
        assertThat(tool.err()).contains("longest sentence 3 is less than 20");
    }

    @Test
    void aPolicyThatDoesNotExistIsWrongUsage() {
        Tool tool = Tool.run("", "sentences", "--line-breaks", "never");

        assertThat(tool.code()).isEqualTo(2);
        assertThat(tool.err()).contains("never", "end-sentences", "detect");
    }

    @Test
    void sentencesOfTheSeedCutItsText() throws IOException {
        String seed = Tool.seed();
        JsonNode json =
                JSON.readTree(Tool.run(seed, "sentences", "--format", "json").out());

        assertThat(json.get("sentences")).isNotEmpty().allSatisfy(sentence -> {
            int start = sentence.get("start").intValue();
            int end = sentence.get("end").intValue();
            assertThat(sentence.get("text").textValue()).isEqualTo(seed.substring(start, end));
            assertThat(sentence.get("ending").textValue()).isNotEmpty();
        });
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
}
