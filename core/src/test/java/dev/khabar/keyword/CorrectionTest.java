package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.khabar.keyword.Ranker.Weight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision trees that correct the linear sum, written by hand. */
class CorrectionTest {

    private static final String TEXT = "قمة الاستثمارات، خبر";
    private static final Ranker LINEAR = Ranker.of(new Weight(0, 0), Map.of(Feature.FIRST_LENGTH, new Weight(1, 1)));

    /** A line that asks one question at the root and adds 5 for yes, 0.5 for no. */
    private static String tree(int input, double limit) {
        return "tree " + input + " " + limit + " 0 1000".repeat(14) + " 0.5".repeat(8) + " 5".repeat(8) + "\n";
    }

    private static Ranker ranker(String trees) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LINEAR.save(file);
        file.write(trees.getBytes(StandardCharsets.UTF_8));
        return Ranker.load(new ByteArrayInputStream(file.toByteArray()));
    }

    private static List<Keyword> keywords(Ranker ranker) {
        return KeywordExtractor.builder()
                .ranker(ranker)
                .longestPhrase(1)
                .build()
                .extract(TEXT);
    }

    private static int input(Feature feature) {
        return List.of(Feature.values()).indexOf(feature);
    }

    @Test
    void withoutTreesNothingIsAdded() {
        assertThat(keywords(LINEAR)).extracting(Keyword::text).containsExactly("الاستثمارات", "قمة", "خبر");
        assertThat(keywords(LINEAR)).allMatch(keyword -> keyword.explanation().contribution(Evidence.CORRECTION) == 0);
    }

    @Test
    void aTreeLiftsWhatItSaysYesTo() throws IOException {
        List<Keyword> keywords = keywords(ranker(tree(input(Feature.FIRST_POSITION), 1)));

        assertThat(keywords).extracting(Keyword::text).containsExactly("خبر", "الاستثمارات", "قمة");
        assertThat(keywords)
                .extracting(keyword -> keyword.explanation().contribution(Evidence.CORRECTION))
                .containsExactly(5.0, 0.5, 0.5);
    }

    @Test
    void whatTreesAddIsPartOfTheSum() throws IOException {
        Keyword first = keywords(ranker(tree(0, -1) + tree(0, -1))).get(0);

        double sum = first.explanation().base() + first.explanation().repetition();
        for (double contribution : first.explanation().contributions().values()) {
            sum += contribution;
        }
        assertThat(first.explanation().contribution(Evidence.CORRECTION)).isEqualTo(10);
        assertThat(first.explanation().logOdds()).isEqualTo(sum, within(1e-9));
    }

    @Test
    void aTreeMayAskForTheRank() throws IOException {
        int rank = Feature.values().length + List.of(Correction.Input.values()).indexOf(Correction.Input.RANK);

        assertThat(keywords(ranker(tree(rank, 1.5))))
                .extracting(Keyword::text)
                .containsExactly("خبر", "الاستثمارات", "قمة");
    }

    @Test
    void aFileKeepsTheTrees() throws IOException {
        Ranker ranker = ranker(tree(3, 0.25));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ranker.save(file);

        Ranker again = Ranker.load(new ByteArrayInputStream(file.toByteArray()));

        ByteArrayOutputStream fileAgain = new ByteArrayOutputStream();
        again.save(fileAgain);
        assertThat(fileAgain.toByteArray()).isEqualTo(file.toByteArray());
        assertThat(again).hasToString("Ranker[features=1, trees=1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tree 1 2 | a tree has 15 questions, each with an input and a limit, and 16 leaves",
                "tree -1 1 X | -1 is no input of a tree",
                "tree 1.5 1 X | 1.5 is no input of a tree",
                "tree 1000 1 X | 1000 is no input of a tree",
                "tree 1 NaN X | NaN is no number",
                "tree 1 x X | x is no number"
            })
    void whatIsNoTreeIsRefusedByLine(String line, String message) {
        String whole = line.replace(" X", " 0 1000".repeat(14) + " 1".repeat(16));

        assertThatThrownBy(() -> ranker(whole + "\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("stream, line 4: " + message);
    }
}
