package dev.khabar.normalize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScratchTest {

    private final Scratch scratch = new Scratch();

    @Test
    void anArrayThatCameBackIsTakenAgain() {
        char[] first = scratch.take(10);
        scratch.giveBack(first);

        assertThat(scratch.take(Scratch.LENGTH)).isSameAs(first).hasSize(Scratch.LENGTH);
    }

    @Test
    void nobodyGetsAnArrayThatIsOut() {
        char[] first = scratch.take(10);

        assertThat(scratch.take(10)).isNotSameAs(first).hasSize(10);
    }

    @Test
    void aLongTextGetsAnArrayOfItsOwn() {
        char[] first = scratch.take(Scratch.LENGTH + 1);
        scratch.giveBack(first);

        assertThat(first).hasSize(Scratch.LENGTH + 1);
        assertThat(scratch.take(10)).hasSize(Scratch.LENGTH);
    }

    @Test
    void nothingOfOneTextShowsInAnother() {
        TextNormalizer normalizer = TextNormalizer.of(Preset.SEARCH);
        String sign = "\uFDFA"; // becomes four words
        List<String> texts = IntStream.range(0, 400)
                .mapToObj(i -> ("أخبار " + i + " " + sign.repeat(i % 7 == 0 ? 300 : 0) + "\n").repeat(1 + i % 20))
                .toList();
        List<String> expected = texts.stream()
                .map(TextNormalizer.builder(Preset.SEARCH).build()::normalize)
                .toList();

        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> normalizer.normalize(texts.get(i % 400)).equals(expected.get(i % 400))))
                .containsOnly(true);
    }
}
