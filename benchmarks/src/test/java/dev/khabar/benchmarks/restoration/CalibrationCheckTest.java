package dev.khabar.benchmarks.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.restoration.DiacriticRestorer;
import dev.khabar.restoration.RestoredLetter;
import org.junit.jupiter.api.Test;

class CalibrationCheckTest {

    private static final String LINE = "أَعْلَنَتِ الْحُكُومَةُ عَنْ بَرْنَامِجِهَا الْجَدِيدِ.";

    private final DiacriticRestorer restorer = DiacriticRestorer.create();

    @Test
    void whatIsWrittenAgreesWithItself() {
        String restored = restorer.restore("قال الوزير إن كتابا صدر.");

        VocalisedLine line = VocalisedLine.of(restored);

        assertThat(line.letters()).isEqualTo("قال الوزير إن كتابا صدر.");
        assertThat(restorer.inspect(line.letters()).words())
                .flatExtracting(word -> word.letters())
                .isNotEmpty()
                .allMatch(line::agrees);
    }

    @Test
    void aTanwinBehindItsAlefCountsOnTheLetterBefore() {
        VocalisedLine line = VocalisedLine.of("كِتَابا\u064B");

        RestoredLetter beh = restorer.inspect("كتابًا").words().get(0).letters().stream()
                .filter(letter -> letter.letter() == 'ب')
                .findFirst()
                .orElseThrow();

        assertThat(line.marks(beh)).isTrue();
        assertThat(line.agrees(beh)).isTrue();
    }

    @Test
    void anotherMarkIsWrong() {
        VocalisedLine line = VocalisedLine.of("عٍلٍنٍ");

        assertThat(restorer.inspect(line.letters()).words().get(0).letters())
                .hasSize(3)
                .noneMatch(line::agrees);
    }

    @Test
    void errorsAreSmallWhereAllIsRightAndSure() {
        CalibrationCheck check = new CalibrationCheck();

        check.add(VocalisedLine.of(LINE), restorer);

        assertThat(check.error()).isBetween(0.0, 0.3);
    }
}
