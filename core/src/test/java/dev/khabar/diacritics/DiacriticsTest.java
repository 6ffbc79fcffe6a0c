package dev.khabar.diacritics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.ArabicTexts;
import dev.khabar.SeedArticle;
import dev.khabar.diacritics.MarkedLetter.Mark;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.DiacriticSet;
import dev.khabar.text.ShaddaLigature;
import dev.khabar.text.Span;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiacriticsTest {

    @Test
    void stripsVocalisationAndNothingElse() {
        assertThat(Diacritics.strip("أَعْلَنَ وَزِيرُ الْخَارِجِيَّةِ مَوْقِفًا."))
                .isEqualTo("أعلن وزير الخارجية موقفا.");
        assertThat(Diacritics.strip("هٰذا")).isEqualTo("هذا");
        assertThat(Diacritics.strip("مـد ا\u0653 \u06D6 é")).isEqualTo("مـد ا\u0653 \u06D6 é");
    }

    @Test
    void stripsByClass() {
        String text = "إِنَّ كِتَابًا";

        assertThat(Diacritics.strip(text, DiacriticSet.of(Diacritic.Kind.HARAKA)))
                .isEqualTo("إنّ كتابًا");
        assertThat(Diacritics.strip(text, DiacriticSet.of(Diacritic.Kind.TANWIN)))
                .isEqualTo("إِنَّ كِتَابا");
        assertThat(Diacritics.strip(text, DiacriticSet.of(Diacritic.Kind.SHADDA)))
                .isEqualTo("إِنَ كِتَابًا");
        assertThat(Diacritics.strip(text, DiacriticSet.TASHKEEL.without(DiacriticSet.NEWS_STYLE)))
                .isEqualTo("إنّ كتابًا");
    }

    @Test
    void textWithoutMarksIsTheSameObject() {
        String text = Diacritics.strip(SeedArticle.text());

        assertThat(Diacritics.strip(text)).isSameAs(text);
    }

    @Test
    void theStrippedTextPointsBackAtTheText() {
        String text = "فِي أَسْتَانَا";

        Span place = Diacritics.align(text, DiacriticSet.TASHKEEL).toOriginal(new Span(3, 9));

        assertThat(place.cut(text)).isEqualTo("أَسْتَانَا");
    }

    @Test
    void lettersComeWithTheirMarksAndPlaces() {
        assertThat(Diacritics.letters("و ل\u0651\u064Eا"))
                .containsExactly(
                        new MarkedLetter(ArabicCharacters.WAW, new Span(0, 1), List.of()),
                        new MarkedLetter(
                                ArabicCharacters.LAM,
                                new Span(2, 5),
                                List.of(
                                        new Mark(Diacritic.SHADDA, new Span(3, 4)),
                                        new Mark(Diacritic.FATHA, new Span(4, 5)))),
                        new MarkedLetter(ArabicCharacters.ALEF, new Span(5, 6), List.of()));
        assertThat(Diacritics.letters("لَ").get(0).carries(Diacritic.FATHA)).isTrue();
        assertThat(Diacritics.letters("لَ").get(0).carries(Diacritic.DAMMA)).isFalse();
    }

    @Test
    void aTatweelWithItsMarkBelongsToTheLetterBefore() {
        assertThat(Diacritics.letters("هـ\u0670ـذا"))
                .extracting(MarkedLetter::span)
                .containsExactly(new Span(0, 3), new Span(4, 5), new Span(5, 6));
    }

    @Test
    void marksWithoutAnArabicLetterAreNoLettersMarks() {
        assertThat(Diacritics.letters("\u064E \u064F ـ\u064E \u25CC\u064E a\u064E"))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Diacritics.strip(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Diacritics.strip("", null))
                .withMessage("marks");
        assertThatNullPointerException()
                .isThrownBy(() -> Diacritics.letters(null))
                .withMessage("text");
    }

    @Property
    void strippingTwiceIsStrippingOnce(@ForAll("texts") String text) {
        String stripped = Diacritics.strip(text);

        assertThat(Diacritics.strip(stripped)).isSameAs(stripped);
        assertThat(stripped).isEqualTo(text.replaceAll("[\u064B-\u0652\u0670\uFC5E-\uFC63]", ""));
    }

    @Property
    void lettersHoldAllThatTheProfileCounts(@ForAll("texts") String text) {
        List<MarkedLetter> letters = Diacritics.letters(text);
        DiacriticProfile profile = DiacriticProfile.of(text);

        assertThat(letters).hasSize(profile.letters());
        assertThat(letters.stream().filter(MarkedLetter::isMarked)).hasSize(profile.markedLetters());
        int end = 0;
        for (MarkedLetter letter : letters) {
            assertThat(letter.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(letter.span().cut(text)).startsWith(Character.toString(letter.base()));
            end = letter.span().end();
            for (Mark mark : letter.marks()) {
                assertThat(letter.span().contains(mark.span())).isTrue();
                int written = mark.span().cut(text).codePointAt(0);
                assertThat(written == mark.diacritic().codePoint()
                                || (ShaddaLigature.is(written) && isPart(mark.diacritic(), written)))
                        .isTrue();
            }
        }
    }

    private static boolean isPart(Diacritic mark, int ligature) {
        return mark == Diacritic.SHADDA || mark == ShaddaLigature.otherMark(ligature);
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }
}
