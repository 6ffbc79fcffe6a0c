package dev.khabar.diacritics;

import static dev.khabar.diacritics.MarkFault.Kind.CONTRADICTED;
import static dev.khabar.diacritics.MarkFault.Kind.ORPHAN;
import static dev.khabar.diacritics.MarkFault.Kind.REPEATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.ArabicTexts;
import dev.khabar.text.Diacritic;
import dev.khabar.text.Span;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkFaultTest {

    @Test
    void marksWithoutALetterAreOrphans() {
        assertThat(Diacritics.faults("\u064Eكسائر \u0651\u064Eالقوى\"\u0652"))
                .containsExactly(fault(ORPHAN, 0), fault(ORPHAN, 7), fault(ORPHAN, 8), fault(ORPHAN, 15));
    }

    @Test
    void theSameMarkTwiceOnALetterIsReportedButForTheLast() {
        assertThat(Diacritics.faults("محم\u0651\u0651\u064E\u0651د"))
                .containsExactly(fault(REPEATED, 3), fault(REPEATED, 4));
        assertThat(Diacritics.faults("مـ\u064Eـ\u064E")).containsExactly(fault(REPEATED, 2));
    }

    @Test
    void aVowelBeforeAnotherOneIsContradicted() {
        assertThat(Diacritics.faults("تعر\u064E\u064Fض")).containsExactly(fault(CONTRADICTED, 3));
        assertThat(Diacritics.faults("ر\u064E\u064F\u064E"))
                .containsExactly(fault(REPEATED, 1), fault(CONTRADICTED, 2));
        assertThat(Diacritics.faults("ر\u064E\u064E\u064F"))
                .containsExactly(fault(CONTRADICTED, 1), fault(CONTRADICTED, 2));
    }

    @Test
    void aHarakaBesideItsTanwinIsContradictedInEitherOrder() {
        assertThat(Diacritics.faults("دائما\u064E\u064B")).containsExactly(fault(CONTRADICTED, 5));
        assertThat(Diacritics.faults("دائما\u064B\u064E")).containsExactly(fault(CONTRADICTED, 6));
        assertThat(Diacritics.faults("رجل\u064C\u064E")).containsExactly(fault(CONTRADICTED, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أَعْلَنَتِ الْوِزَارَةُ رَسْمِيًّا",
                "هَٰذَا",
                "الحجّْ",
                "ـَ",
                "◌َ",
                "مُوسَىٰ",
                "é",
                "e\u0301",
                "يَسْـَٔلُونَكَ",
                "شَيْـًٔا"
            })
    void whatIsWrittenWellHasNoFault(String text) {
        assertThat(Diacritics.faults(text)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Diacritics.faults(null))
                .withMessage("text");
    }

    @Property
    void faultsAreMarksInOrderAndCleanTextHasNone(@ForAll("wellFormedTexts") String text) {
        int end = 0;
        for (MarkFault fault : Diacritics.faults(text)) {
            assertThat(fault.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(Diacritic.of(fault.span().cut(text).codePointAt(0))).isNotNull();
            end = fault.span().end();
        }

        assertThat(Diacritics.faults(DiacriticEdit.clean().apply(text))).isEmpty();
    }

    @Property
    void noLetterLosesOrGainsItsLastMark(@ForAll("wellFormedTexts") String text) {
        DiacriticProfile clean = DiacriticProfile.of(DiacriticEdit.clean().apply(text));

        assertThat(clean.markedLetters()).isEqualTo(DiacriticProfile.of(text).markedLetters());
    }

    private static MarkFault fault(MarkFault.Kind kind, int at) {
        return new MarkFault(kind, new Span(at, at + 1));
    }

    /** Between the halves of a surrogate pair, taking a mark out would make a character that was not there. */
    @Provide
    Arbitrary<String> wellFormedTexts() {
        return ArabicTexts.wellFormed();
    }
}
