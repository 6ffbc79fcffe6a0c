package dev.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.ArabicTexts;
import java.nio.CharBuffer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiacriticSetTest {

    @Test
    void tashkeelIsTheEightMarksOfVocalisationAndDaggerAlef() {
        int[] codePoints = DiacriticSet.TASHKEEL.marks().stream()
                .mapToInt(Diacritic::codePoint)
                .toArray();

        assertThat(codePoints).containsExactly(0x064B, 0x064C, 0x064D, 0x064E, 0x064F, 0x0650, 0x0651, 0x0652, 0x0670);
    }

    @Test
    void membershipOfACodePointIsThatOfItsMark() {
        for (DiacriticSet set : new DiacriticSet[] {
            DiacriticSet.ALL,
            DiacriticSet.TASHKEEL,
            DiacriticSet.ALL.without(DiacriticSet.TASHKEEL),
            DiacriticSet.of(Diacritic.SMALL_LOW_NOON, Diacritic.MARK_SIDEWAYS_NOON_GHUNNA)
        }) {
            int[] expected = set.marks().stream().mapToInt(Diacritic::codePoint).toArray();
            assertThat(IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                            .filter(set::contains)
                            .toArray())
                    .isEqualTo(expected);
            assertThat(set.contains(-1)).isFalse();
        }
    }

    @Test
    void setsAddUpAndLeaveOut() {
        DiacriticSet vowels = DiacriticSet.of(Diacritic.Kind.HARAKA, Diacritic.Kind.TANWIN);

        assertThat(vowels.with(DiacriticSet.of(Diacritic.SUKUN)))
                .isEqualTo(DiacriticSet.VOWELS)
                .hasSameHashCodeAs(DiacriticSet.VOWELS);
        assertThat(DiacriticSet.VOWELS.without(vowels).marks()).containsExactly(Diacritic.SUKUN);
        assertThat(vowels.contains(Diacritic.FATHA)).isTrue();
        assertThat(vowels)
                .isNotEqualTo(DiacriticSet.VOWELS)
                .hasToString("[FATHATAN, DAMMATAN, KASRATAN, FATHA, DAMMA, KASRA]");
    }

    @Test
    void aTextWithoutTheMarksIsTheSameObject() {
        String text = "بن\u0651اء";

        assertThat(DiacriticSet.VOWELS.removeFrom(text)).isSameAs(text);
        assertThat(DiacriticSet.VOWELS.align(text).text()).isSameAs(text);
        assertThat(DiacriticSet.TASHKEEL.removeFrom(text)).isEqualTo("بناء");
    }

    @Test
    void marksBeyondTheBasicPlaneGoToo() {
        String mark = Character.toString(Diacritic.SMALL_LOW_NOON.codePoint());

        assertThat(DiacriticSet.ALL.removeFrom("ن" + mark + "\uD803ب")).isEqualTo("ن\uD803ب");
        assertThat(DiacriticSet.TASHKEEL.removeFrom("ن" + mark)).isEqualTo("ن" + mark);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> DiacriticSet.ALL.removeFrom(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DiacriticSet.ALL.with(null))
                .withMessage("others");
    }

    @Property
    void removalIsThatOfAModelThatAsksForEachCodePoint(@ForAll("texts") String text, @ForAll("sets") DiacriticSet set) {
        StringBuilder expected = new StringBuilder();
        text.codePoints().flatMap(c -> model(set, c)).forEach(expected::appendCodePoint);

        assertThat(set.removeFrom(text)).isEqualTo(expected.toString());
        assertThat(set.removeFrom(CharBuffer.wrap(text))).isEqualTo(expected.toString());
    }

    @Property
    void theAlignedRemovalGivesTheSameTextAndEachCharacterItsPlace(
            @ForAll("texts") String text, @ForAll("sets") DiacriticSet set) {
        AlignedText aligned = set.align(text);

        assertThat(aligned.text()).isEqualTo(set.removeFrom(text));
        for (int i = 0; i < aligned.text().length(); i++) {
            Span place = aligned.toOriginal(new Span(i, i + 1));
            String left = aligned.text().substring(i, i + 1);
            String written = place.cut(text);
            assertThat(ShaddaLigature.is(written.codePointAt(0)) ? set.removeFrom(written) : written)
                    .isEqualTo(left);
            assertThat(aligned.fromOriginal(place)).isEqualTo(new Span(i, i + 1));
        }
    }

    @Provide
    Arbitrary<DiacriticSet> sets() {
        return Arbitraries.of(
                DiacriticSet.ALL,
                DiacriticSet.TASHKEEL,
                DiacriticSet.ALL.without(DiacriticSet.NEWS_STYLE),
                DiacriticSet.of(Diacritic.Kind.EXTENDED),
                DiacriticSet.of(Diacritic.SHADDA));
    }

    /** What is left of a code point: of a shadda with its vowel, the one that stays. */
    private static IntStream model(DiacriticSet set, int codePoint) {
        Diacritic vowel = ShaddaLigature.otherMark(codePoint);
        if (vowel == null) {
            return isIn(set, codePoint) ? IntStream.empty() : IntStream.of(codePoint);
        }
        int[] left = IntStream.of(Diacritic.SHADDA.codePoint(), vowel.codePoint())
                .filter(mark -> !isIn(set, mark))
                .toArray();
        return left.length == 2 ? IntStream.of(codePoint) : IntStream.of(left);
    }

    private static boolean isIn(DiacriticSet set, int codePoint) {
        Diacritic mark = Diacritic.of(codePoint);
        return mark != null && set.contains(mark);
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }

    @Test
    void aShaddaWithAVowelInOneCharacterIsTwoMarks() {
        String text = "محم\uFC60د قو\uFC5E";

        assertThat(DiacriticSet.ALL.removeFrom(text)).isEqualTo("محمد قو");
        assertThat(DiacriticSet.ALL.removeFrom("مَ" + text)).isEqualTo("ممحمد قو");
        assertThat(DiacriticSet.VOWELS.removeFrom(text)).isEqualTo("محم\u0651د قو\u0651");
        assertThat(DiacriticSet.of(Diacritic.SHADDA).removeFrom(text)).isEqualTo("محم\u064Eد قو\u064C");
        assertThat(DiacriticSet.of(Diacritic.SUKUN).removeFrom(text)).isEqualTo(text);
        AlignedText aligned = DiacriticSet.ALL.align(text);
        assertThat(aligned.toOriginal(new Span(3, 4))).isEqualTo(new Span(4, 5));
        assertThat(ShaddaLigature.otherMark('\uFC63')).isEqualTo(Diacritic.DAGGER_ALEF);
        assertThat(ShaddaLigature.is('\uFC5D') || ShaddaLigature.is('\uFC64')).isFalse();
    }
}
