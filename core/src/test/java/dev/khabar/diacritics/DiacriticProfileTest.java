package dev.khabar.diacritics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.ArabicTexts;
import dev.khabar.SeedArticle;
import dev.khabar.text.Diacritic;
import dev.khabar.text.ShaddaLigature;
import dev.khabar.text.Span;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiacriticProfileTest {

    @Test
    void countsLettersAndMarks() {
        DiacriticProfile profile = DiacriticProfile.of("كَتَّبَ الوَلَدُ 2025");

        assertThat(profile.letters()).isEqualTo(8);
        assertThat(profile.markedLetters()).isEqualTo(6);
        assertThat(profile.marks()).isEqualTo(7);
        assertThat(profile.count(Diacritic.FATHA)).isEqualTo(5);
        assertThat(profile.count(Diacritic.Kind.HARAKA)).isEqualTo(6);
        assertThat(profile.count(Diacritic.Kind.SHADDA)).isEqualTo(1);
        assertThat(profile.share()).isEqualTo(0.75);
        assertThat(profile).hasToString("FULL: 6 of 8 letters marked, 7 marks");
    }

    @Test
    void theVerdictTellsFourStylesApart() {
        assertThat(verdict("أعلنت الوزارة نتائج التصويت")).isEqualTo(Vocalisation.NONE);
        assertThat(verdict("أعلنت الوزارة رسميًا نتائج التصويت")).isEqualTo(Vocalisation.SPARSE);
        assertThat(verdict("أُعلِنَت الوِزارة رسميًّا نتائجُ التصوِيتِ")).isEqualTo(Vocalisation.PARTIAL);
        assertThat(verdict("أَعْلَنَتِ الْوِزَارَةُ نَتَائِجَ التَّصْوِيتِ")).isEqualTo(Vocalisation.FULL);
        assertThat(verdict("بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ")).isEqualTo(Vocalisation.FULL);
        assertThat(verdict("أَعلَنَتِ الوِزَارَةُ نَتَائِجَ التَّصوِيتِ"))
                .as("no sukun")
                .isEqualTo(Vocalisation.FULL);
        assertThat(verdict("")).isEqualTo(Vocalisation.NONE);
        assertThat(verdict("CNN 2025")).isEqualTo(Vocalisation.NONE);
    }

    @Test
    void theSeedIsSparse() {
        DiacriticProfile profile = DiacriticProfile.of(SeedArticle.text());

        assertThat(profile.verdict()).isEqualTo(Vocalisation.SPARSE);
        assertThat(profile.marks()).isEqualTo(1);
        assertThat(profile.count(Diacritic.SHADDA)).isEqualTo(1);
    }

    @Test
    void aSpanIsProfiledAsIfItStoodAlone() {
        String text = "كتب. كَتَبَ.";

        assertThat(DiacriticProfile.of(text, new Span(0, 4)).verdict()).isEqualTo(Vocalisation.NONE);
        assertThat(DiacriticProfile.of(text, new Span(5, text.length()))).isEqualTo(DiacriticProfile.of("كَتَبَ."));
        assertThatThrownBy(() -> DiacriticProfile.of(text, new Span(5, 99)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void tatweelIsNoLetterButCarriesTheMarkOfTheOneBefore() {
        DiacriticProfile profile = DiacriticProfile.of("هـ\u0670ذا");

        assertThat(profile.letters()).isEqualTo(3);
        assertThat(profile.markedLetters()).isEqualTo(1);
    }

    @Test
    void marksWithoutALetterAreMarksOfNoLetter() {
        DiacriticProfile profile = DiacriticProfile.of("\u064E كتب \u064F");

        assertThat(profile.marks()).isEqualTo(2);
        assertThat(profile.markedLetters()).isZero();
        assertThat(profile.verdict()).isEqualTo(Vocalisation.NONE);
    }

    @Property
    void countsAddUp(@ForAll("texts") String text) {
        DiacriticProfile profile = DiacriticProfile.of(text);
        int byMark = 0;
        for (Diacritic mark : Diacritic.values()) {
            byMark += profile.count(mark);
        }
        int byKind = 0;
        for (Diacritic.Kind kind : Diacritic.Kind.values()) {
            byKind += profile.count(kind);
        }

        assertThat(byMark).isEqualTo(profile.marks());
        assertThat(byKind).isEqualTo(profile.marks());
        assertThat(profile.marks())
                .isEqualTo(text.codePoints()
                        .map(c -> ShaddaLigature.is(c) ? 2 : Diacritic.of(c) == null ? 0 : 1)
                        .sum());
        assertThat(profile.share()).isBetween(0.0, 1.0);
        assertThat(profile.coverage()).isBetween(profile.share(), 1.0);
    }

    @Property
    void partsAddUpToTheWhole(@ForAll("texts") String first, @ForAll("texts") String second) {
        DiacriticProfile parts = DiacriticProfile.of(first).plus(DiacriticProfile.of(second));
        String whole = first + "\n" + second;

        assertThat(DiacriticProfile.of(whole)).isEqualTo(parts).hasSameHashCodeAs(parts);
    }

    private static Vocalisation verdict(String text) {
        return DiacriticProfile.of(text).verdict();
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }

    @Test
    void aShaddaWithAVowelInOneCharacterCountsAsBoth() {
        assertThat(DiacriticProfile.of("محم\uFC60د")).isEqualTo(DiacriticProfile.of("محم\u0651\u064Eد"));
    }
}
