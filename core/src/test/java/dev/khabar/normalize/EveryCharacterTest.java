package dev.khabar.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import dev.khabar.text.AlignedText;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    @Test
    void presentationFormsComeApartAsIcuTellsButForTheSpaceUnderMarks() {
        Normalizer2 nfkc = Normalizer2.getNFKCInstance();
        TextNormalizer normalizer =
                TextNormalizer.builder().with(Rule.PRESENTATION_FORMS).build();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String form = String.valueOf((char) c);
            boolean isForm = (c >= 0xFB50 && c <= 0xFDEF) || (c >= 0xFE70 && c <= 0xFEFC);
            assertThat(normalizer.normalize(form))
                    .as("U+%04X", c)
                    .isEqualTo(isForm ? nfkc.normalize(form).stripLeading() : form);
        }
    }

    @Test
    void latinLettersAreSmallAsIcuTells() {
        TextNormalizer normalizer =
                TextNormalizer.builder().with(Rule.LATIN_CASE).build();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int lower = c <= 0x024F || (c >= 0x1E00 && c <= 0x1EFF) ? UCharacter.toLowerCase(c) : c;
            assertThat(normalizer.normalize(String.valueOf((char) c)))
                    .as("U+%04X", c)
                    .isEqualTo(String.valueOf((char) lower));
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
