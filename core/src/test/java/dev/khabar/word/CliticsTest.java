package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.ArabicTexts;
import dev.khabar.word.Clitics.Parts;
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
        "والحكومة, و + + ال + + حكومه +",
        "وبالحكومة, و + ب + ال + + حكومه +",
        "للرئيس, + ل + ل + + رئيس +",
        "للجنة, + ل + + + لجنه +",
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
        assertThat(clitics.split(word)).isEqualTo(new Parts("", "", "", "", WordFolder.fold(word), ""));
    }

    @Test
    void asksTheCountsItIsGiven() {
        Clitics own = Clitics.over(
                word -> word.toString().equals("ورد") ? 5 : word.toString().equals("رد") ? 1 : 0);

        assertThat(own.split("ورد").core()).isEqualTo("ورد");
        assertThat(own.split("بورد").core()).isEqualTo("ورد");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Clitics.over(null)).withMessage("counts");
        assertThatNullPointerException().isThrownBy(() -> clitics.split(null)).withMessage("word");
    }

    @Property
    void thePartsPutTogetherAreTheWord(@ForAll("texts") String text) {
        assertThat(written(clitics.split(text)).replace("+", "")).isEqualTo(WordFolder.fold(text));
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
