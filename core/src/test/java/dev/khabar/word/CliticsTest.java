package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.ArabicTexts;
import dev.khabar.scan.LetterBuffer;
import dev.khabar.word.Clitics.Parts;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {

    private final Clitics clitics = Clitics.news();

    @ParameterizedTest
    @CsvSource({
        "والحكومة, و + + ال + + حكومة +",
        "وبالحكومة, و + ب + ال + + حكومة +",
        "للرئيس, + ل + ل + + رئيس +",
        "للجنة, + ل + + + لجنة +",
        "فللشعب, ف + ل + ل + + شعب +",
        "لتونس, + ل + + + تونس +",
        "ولتونس, و + ل + + + تونس +",
        "كرئيس, + ك + + + رئيس +",
        "سيطالب, + + + س + يطالب +",
        "وستقوم, و + + + س + تقوم +",
        "حكومتهم, + + + + حكومت + هم",
        "قراراتها, + + + + قرارات + ها",
        "بلادنا, + + + + بلاد + نا"
    })
    void takesOffWhatIsWrittenOnAWord(String word, String parts) {
        assertThat(written(clitics.split(word))).isEqualTo(parts.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "وزير", "والد", "فريق", "بلدية", "كتاب", "لجنة", "سياسة", "ستة", "قانونا", "لبنان", "متهم", "محاكم", "برنامج"
    })
    void leavesAloneWhatOnlyLooksLikeIt(String word) {
        assertThat(clitics.split(word)).isEqualTo(new Parts("", "", "", "", word, ""));
    }

    @Test
    void asksTheCountsItIsGiven() {
        Clitics own = Clitics.over(WordCounts.of(Map.of("وردة", 5, "ردة", 0)));

        assertThat(own.split("وردة").core()).isEqualTo("وردة");
        assertThat(own.split("بوردة").core()).isEqualTo("وردة");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Clitics.over(null)).withMessage("counts");
        assertThatNullPointerException().isThrownBy(() -> clitics.split(null)).withMessage("word");
    }

    @Property
    void thePartsPutTogetherAreTheWord(@ForAll("texts") String text) {
        assertThat(written(clitics.split(text)).replace("+", "")).isEqualTo(LetterBuffer.asWritten(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }

    private static String written(Parts parts) {
        return String.join(
                "+",
                parts.conjunction(),
                parts.preposition(),
                parts.article(),
                parts.future(),
                parts.core(),
                parts.pronoun());
    }
}
