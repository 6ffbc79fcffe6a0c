package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.khabar.SeedArticle;
import dev.khabar.keyword.Ranker.Weight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankerTest {

    @TempDir
    Path folder;

    @Test
    void thePackagedRankerWeighsEveryFeature() {
        assertThat(Ranker.news().weights()).containsOnlyKeys(Feature.values());
    }

    @Test
    void whatIsSavedLoadsAgainAndRanksTheSame() throws IOException {
        Path file = folder.resolve("ranker.txt");

        Ranker.news().save(file);
        Ranker loaded = Ranker.load(file);

        assertThat(loaded.weights()).isEqualTo(Ranker.news().weights());
        assertThat(loaded.bias()).isEqualTo(Ranker.news().bias());
        assertThat(KeywordExtractor.builder().ranker(loaded).build().extract(SeedArticle.text()))
                .isEqualTo(KeywordExtractor.create().extract(SeedArticle.text()));
    }

    @Test
    void aStreamHoldsWhatAFileHolds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Ranker.news().save(out);

        Path file = folder.resolve("ranker.txt");
        Ranker.news().save(file);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
        assertThat(Ranker.load(new ByteArrayInputStream(out.toByteArray())).weights())
                .isEqualTo(Ranker.news().weights());
        assertThatThrownBy(() -> Ranker.load(new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("stream: has no line for the bias");
    }

    @Test
    void itSaysHowMuchThereIsOfIt() {
        assertThat(Ranker.of(new Weight(0, 0), Map.of(Feature.RECURS, new Weight(1, 1))))
                .hasToString("Ranker[features=1, trees=0]");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "150, 0", "300, 0.5", "600, 1", "100000, 1"})
    void weightsGoFromShortToLongByTheLogarithmOfTheWords(int words, double longness) {
        Ranker ranker = Ranker.of(new Weight(0, 10), Map.of(Feature.RECURS, new Weight(2, 4)));

        assertThat(Ranker.longness(words)).isEqualTo(longness, within(1e-9));
        assertThat(ranker.biasFor(words)).isEqualTo(10 * longness, within(1e-9));
        assertThat(ranker.weightsFor(words).get(Feature.RECURS)).isEqualTo(2 + 2 * longness, within(1e-9));
        assertThat(ranker.weightsFor(words).get(Feature.QUOTED)).isZero();
    }

    @Test
    void aRankerOfOnesOwnDecidesTheOrder() {
        Ranker byLength = Ranker.of(new Weight(0, 0), Map.of(Feature.FIRST_LENGTH, new Weight(1, 1)));

        List<Keyword> keywords = KeywordExtractor.builder()
                .ranker(byLength)
                .longestPhrase(1)
                .build()
                .extract("قمة الاستثمارات، خبر");

        assertThat(keywords).extracting(Keyword::text).containsExactly("الاستثمارات", "قمة", "خبر");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recurs 1 | line 2: should be a name and two weights, is: recurs 1",
                "recurs 1 x | line 2: x is no weight",
                "recurs 1 NaN | line 2: NaN is no weight",
                "recursion 1 2 | line 2: there is no feature recursion",
                "bias 1 2 | line 2: bias comes twice"
            })
    void aFileWithSomethingElseIsRefusedByLine(String line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("ranker.txt"), "bias 0 0\n" + line + "\n");

        assertThatThrownBy(() -> Ranker.load(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ", " + message);
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("ranker.txt"), "# nothing\n");

        assertThatThrownBy(() -> Ranker.load(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": has no line for the bias; is it a file of weights?");
    }

    @Test
    void weightsAreFinite() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(0, Double.POSITIVE_INFINITY));
    }
}
