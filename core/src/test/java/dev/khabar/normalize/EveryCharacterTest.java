package dev.khabar.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.text.AlignedText;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule alone, on everything that one character can be. */
class EveryCharacterTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeUnitBetweenLetters(Rule rule) {
        TextNormalizer normalizer = TextNormalizer.builder().with(rule).build();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            check(normalizer, "م" + (char) c + "م");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPairOfALetterAndAMark(Rule rule) {
        TextNormalizer normalizer = TextNormalizer.builder().with(rule).build();
        for (char letter = '\u0620'; letter <= '\u06D5'; letter++) {
            if (ArabicCharacters.isLetter(letter)) {
                char base = letter;
                Stream.of(Diacritic.values())
                        .map(mark -> base + Character.toString(mark.codePoint()))
                        .forEach(pair -> check(normalizer, pair));
            }
        }
    }

    private static void check(TextNormalizer normalizer, String text) {
        String result = normalizer.normalize(text);
        if (result.equals(text)) {
            return;
        }
        AlignedText aligned = normalizer.align(text);
        assertThat(aligned.text()).isEqualTo(result);
        int end = 0;
        for (int i = 0; i < result.length(); i++) {
            Span source = aligned.toOriginal(new Span(i, i + 1));
            assertThat(source.end()).isBetween(end, text.length());
            end = source.end();
        }
        assertThat(normalizer.explain(text)).as(text).isNotEmpty();
    }
}
