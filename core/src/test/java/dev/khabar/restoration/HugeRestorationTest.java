package dev.khabar.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.Khabar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of the worst kinds: what costs more than linear time would not come to an end. */
class HugeRestorationTest {

    private final DiacriticRestorer restorer = DiacriticRestorer.create();

    /** Each letter costs a million multiplications: a few thousand of them are many. */
    @ParameterizedTest
    @CsvSource({"س, 20000", "'كلمة ', 4000", "كلمة., 4000", "., 10000", "«, 10000", "\uD800, 10000"})
    void whatTheNetworkReads(String part, int times) {
        restoresAndLosesNothing("بيت" + part.repeat(times));
    }

    @ParameterizedTest
    @CsvSource({"\u064E, 100000", "\u0640, 1000000", "' ', 1000000", "'\n', 1000000", "a, 1000000", "7, 1000000"})
    void whatItReadsOver(String part, int times) {
        restoresAndLosesNothing("بيت" + part.repeat(times));
    }

    private void restoresAndLosesNothing(String text) {
        String restored = restorer.restore(text);
        assertThat(Khabar.stripDiacritics(restored)).isEqualTo(Khabar.stripDiacritics(text));
        assertThat(restored).isNotEqualTo(Khabar.stripDiacritics(text));
    }
}
