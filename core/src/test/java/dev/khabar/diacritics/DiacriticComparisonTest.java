package dev.khabar.diacritics;

import static dev.khabar.diacritics.DiacriticLevel.COMPATIBLE;
import static dev.khabar.diacritics.DiacriticLevel.EXACT;
import static dev.khabar.diacritics.DiacriticLevel.LETTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.ibm.icu.text.Normalizer2;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.DiacriticSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiacriticComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "كتب, كَتَبَ, LETTERS COMPATIBLE",
        "كتب, كُتِبَ, LETTERS COMPATIBLE",
        "كَتب, كُتب, LETTERS",
        "كَتَبَ, كُتِبَ, LETTERS",
        "كَتَّبَ, كَتَبَ, LETTERS COMPATIBLE",
        "كتّب, كتْب, LETTERS",
        "الحجّ, الحجّْ, LETTERS COMPATIBLE",
        "مدرّس, مُدَرِّسٌ, LETTERS COMPATIBLE",
        "كتابًا, كتاباً, LETTERS COMPATIBLE",
        "كتابًا, كِتَابَاً, LETTERS COMPATIBLE",
        "كتابا, كتاباً, LETTERS COMPATIBLE",
        "كتابٌا, كتاباً, LETTERS",
        "م\u0651\u064E, م\u064E\u0651, LETTERS COMPATIBLE EXACT",
        "هٰذا, هَذا, LETTERS COMPATIBLE",
        "أمل, ا\u0654مل, LETTERS COMPATIBLE EXACT",
        "أَمل, ا\u064E\u0654مل, LETTERS COMPATIBLE EXACT",
        "آن, ا\u0653ن, LETTERS COMPATIBLE EXACT",
        "أمل, امل, ''",
        "كتاب, كتـاب, LETTERS COMPATIBLE EXACT",
        "كتاب, كت\u200Fاب, LETTERS COMPATIBLE EXACT",
        "كتابَ, كتاـبـَـ, LETTERS COMPATIBLE EXACT",
        "\u064Eكتب, كتب, LETTERS COMPATIBLE",
        "كتب, كتبت, ''",
        "'', \u064E, LETTERS COMPATIBLE",
        "'', ـ, LETTERS COMPATIBLE EXACT",
        "ك\uD803\uDEFBت, كت, LETTERS COMPATIBLE",
    })
    void textsAreTheSameAtSomeLevels(String one, String other, String levels) {
        for (DiacriticLevel level : DiacriticLevel.values()) {
            DiacriticComparison comparison = DiacriticComparison.of(level);
            assertThat(comparison.matches(one, other))
                    .as(level.name())
                    .isEqualTo(levels.contains(level.name()))
                    .isEqualTo(comparison.matches(other, one));
        }
    }

    @Test
    void compatibleIsNoEquivalence() {
        DiacriticComparison comparison = DiacriticComparison.of(COMPATIBLE);

        assertThat(comparison.matches("كَتَبَ", "كتب")).isTrue();
        assertThat(comparison.matches("كتب", "كُتِبَ")).isTrue();
        assertThat(comparison.matches("كَتَبَ", "كُتِبَ")).isFalse();
        assertThat(comparison.key("كَتَبَ"))
                .isEqualTo(comparison.key("كُتِبَ"))
                .isEqualTo(DiacriticComparison.of(LETTERS).key("كتب"));
    }

    @Test
    void foldedLettersAreTheSameAndMarksStillCount() {
        DiacriticComparison comparison = DiacriticComparison.of(COMPATIBLE).foldingLetters();

        assertThat(comparison.matches("أُستانة", "اُستانه")).isTrue();
        assertThat(comparison.matches("أُستانة", "اَستانه")).isFalse();
        assertThat(comparison.matches("مسؤول على", "مسوول علي")).isTrue();
        assertThat(comparison.matches("ا\u0655لى", "الي")).isTrue();
        assertThat(DiacriticComparison.of(EXACT)
                        .folding(TextNormalizer.of(Preset.SEARCH))
                        .matches("أَسْتَانَا ٢٠٢٥", "استانا 2025"))
                .isTrue();
    }

    @Test
    void theOrderIsThatOfADictionary() {
        List<String> words =
                new ArrayList<>(List.of("بيت", "كُتِبَ", "إبراهيم", "كتب", "كَتَبَ", "آمال", "أحمد", "اسم", "كتاب"));
        words.sort(DiacriticComparison.of(EXACT).comparator());

        assertThat(words).containsExactly("آمال", "إبراهيم", "أحمد", "اسم", "بيت", "كتاب", "كتب", "كَتَبَ", "كُتِبَ");
    }

    @Test
    void mapsSeeTextsThatAreTheSameAsOneKey() {
        TreeMap<CharSequence, Integer> counts =
                new TreeMap<>(DiacriticComparison.of(LETTERS).comparator());
        for (String word : List.of("كَتَبَ", "كتب", "كُتِبَ", "كتاب")) {
            counts.merge(word, 1, Integer::sum);
        }

        assertThat(counts).hasToString("{كتاب=1, كَتَبَ=3}");
    }

    @Test
    void aKeyKeepsMarksOnlyWhereTheyCount() {
        assertThat(DiacriticComparison.of(LETTERS).key("ا\u0654ك\u064E\u0651تـب\u200F"))
                .isEqualTo("أكتب");
        assertThat(DiacriticComparison.of(EXACT).key("ا\u0654ك\u064E\u0651تـب\u200F"))
                .isEqualTo("أك\u0651\u064Eتب");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        DiacriticComparison comparison = DiacriticComparison.of(LETTERS);

        assertThatNullPointerException()
                .isThrownBy(() -> comparison.matches(null, ""))
                .withMessage("one");
        assertThatNullPointerException()
                .isThrownBy(() -> comparison.matches("", null))
                .withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> comparison.key(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DiacriticComparison.of(null))
                .withMessage("level");
        assertThatNullPointerException()
                .isThrownBy(() -> comparison.folding(null))
                .withMessage("normalizer");
    }

    @Property
    void keyHashAndOrderSayTheSameAsTheComparison(@ForAll("words") String one, @ForAll("words") String other) {
        for (DiacriticLevel level : List.of(LETTERS, EXACT)) {
            DiacriticComparison comparison = DiacriticComparison.of(level);
            Comparator<CharSequence> order = comparison.comparator();
            boolean same = comparison.matches(one, other);

            assertThat(comparison.key(one).equals(comparison.key(other))).isEqualTo(same);
            assertThat(order.compare(one, other) == 0).isEqualTo(same);
            assertThat(Integer.signum(order.compare(one, other))).isEqualTo(-Integer.signum(order.compare(other, one)));
            assertThat(!same || comparison.hash(one) == comparison.hash(other)).isTrue();
        }
    }

    @Property
    void eachLevelAllowsWhatTheNextOneDoes(@ForAll("words") String one, @ForAll("words") String other) {
        boolean letters = DiacriticComparison.of(LETTERS).matches(one, other);
        boolean compatible = DiacriticComparison.of(COMPATIBLE).matches(one, other);
        boolean exact = DiacriticComparison.of(EXACT).matches(one, other);

        assertThat(letters || !compatible).isTrue();
        assertThat(compatible || !exact).isTrue();
        assertThat(DiacriticComparison.of(COMPATIBLE).matches(one, DiacriticSet.TASHKEEL.removeFrom(one)))
                .isTrue();
    }

    @Property
    void canonicallyEquivalentTextsAreTheSame(@ForAll("words") String text) {
        for (DiacriticLevel level : DiacriticLevel.values()) {
            DiacriticComparison comparison = DiacriticComparison.of(level);
            assertThat(comparison.matches(text, Normalizer2.getNFCInstance().normalize(text)))
                    .as(level.name())
                    .isTrue();
            assertThat(comparison.key(comparison.key(text))).isEqualTo(comparison.key(text));
        }
    }

    @Provide
    Arbitrary<String> words() {
        return DenseTexts.upTo(6);
    }
}
