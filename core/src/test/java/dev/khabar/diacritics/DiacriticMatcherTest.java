package dev.khabar.diacritics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.SeedArticle;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiacriticMatcherTest {

    private static final String VOCALISED = "كَتَبَ الْكَاتِبُ كِتَابًا، ثُمَّ كُتِبَ الْخَبَرُ";

    @Test
    void lettersAreFoundWhateverTheirMarks() {
        assertThat(cuts(DiacriticMatcher.of("كتب"), VOCALISED)).containsExactly("كَتَبَ", "كُتِبَ");
        assertThat(cuts(DiacriticMatcher.of("كُتُبٌ"), VOCALISED)).containsExactly("كَتَبَ", "كُتِبَ");
        assertThat(DiacriticMatcher.of("كتب").find(VOCALISED)).contains(new Span(0, 6));
        assertThat(DiacriticMatcher.of("ورق").find(VOCALISED)).isEmpty();
    }

    @Test
    void marksThatAreWrittenAreRespected() {
        assertThat(cuts(DiacriticMatcher.of("كُتب", DiacriticLevel.COMPATIBLE), VOCALISED))
                .containsExactly("كُتِبَ");
        assertThat(cuts(DiacriticMatcher.of("كتب", DiacriticLevel.COMPATIBLE), VOCALISED))
                .containsExactly("كَتَبَ", "كُتِبَ");
        assertThat(cuts(DiacriticMatcher.of("كُتب", DiacriticLevel.EXACT), VOCALISED))
                .isEmpty();
        assertThat(cuts(DiacriticMatcher.of("ث\u064Fم\u064E\u0651", DiacriticLevel.EXACT), VOCALISED))
                .containsExactly("ثُمَّ");
    }

    @Test
    void aMatchEndsAfterTheMarksOfItsLastLetter() {
        assertThat(cuts(DiacriticMatcher.of("كت"), "كَتِّبَ كتـ\u064Eب كت\u200Dب كتـب"))
                .containsExactly("كَتِّ", "كتـ\u064E", "كت\u200D", "كت");
        assertThat(cuts(DiacriticMatcher.of("ا"), "ا\u0654 ا")).containsExactly("ا");
        assertThat(cuts(DiacriticMatcher.of("أ"), "ا\u0654 ا")).containsExactly("ا\u0654");
    }

    @Test
    void aShaddaWithAVowelInOneCharacterIsTwoMarks() {
        assertThat(cuts(DiacriticMatcher.of("محمد"), "محم\uFC60د")).containsExactly("محم\uFC60د");
        assertThat(cuts(DiacriticMatcher.of("محمَّد", DiacriticLevel.EXACT), "محم\uFC60د محمد"))
                .containsExactly("محم\uFC60د");
    }

    @Test
    void noMatchBeginsOrEndsInsideAGrapheme() {
        assertThat(cuts(DiacriticMatcher.of("e"), "e\u0301 e")).containsExactly("e");
        assertThat(cuts(DiacriticMatcher.of("م"), "\u0600م م")).containsExactly("م");
        assertThat(cuts(DiacriticMatcher.of("\n"), "\r\n\n")).containsExactly("\n");
        assertThat(cuts(DiacriticMatcher.of("🇦🇪"), "🇹🇳🇦🇪")).containsExactly("🇦🇪");
        assertThat(cuts(DiacriticMatcher.of("🇳🇦"), "🇹🇳🇦🇪")).isEmpty();
        assertThat(cuts(DiacriticMatcher.of("👩"), "👩\u200D💻 👩")).containsExactly("👩");
    }

    @Test
    void matchesDoNotOverlapAndTheLeftmostCounts() {
        assertThat(DiacriticMatcher.of("بابا").findAll("بابابابابا")).containsExactly(new Span(0, 4), new Span(4, 8));
        assertThat(DiacriticMatcher.of("بَابا", DiacriticLevel.COMPATIBLE).findAll("بابابابابا"))
                .containsExactly(new Span(0, 4), new Span(4, 8));
    }

    @Test
    void foldedLettersAreFoundAtTheirPlace() {
        DiacriticComparison folding =
                DiacriticComparison.of(DiacriticLevel.COMPATIBLE).foldingLetters();
        String text = "في أُسْتانَةَ، ثم إستانه وآستَانه";

        assertThat(cuts(DiacriticMatcher.of("استانة", folding), text))
                .containsExactly("أُسْتانَةَ", "إستانه", "آستَانه");
        assertThat(cuts(DiacriticMatcher.of("أُستانة", folding), text))
                .containsExactly("أُسْتانَةَ", "إستانه", "آستَانه");
        assertThat(cuts(DiacriticMatcher.of("أَستانة", folding), text)).containsExactly("إستانه", "آستَانه");
    }

    @Test
    void aNormaliserThatTakesMarksOutStillGivesWholeLetters() {
        DiacriticComparison search =
                DiacriticComparison.of(DiacriticLevel.LETTERS).folding(TextNormalizer.of(Preset.SEARCH));

        assertThat(cuts(DiacriticMatcher.of("استانا", search), "أَسْتَـــانَاْ وأستاناَ"))
                .containsExactly("أَسْتَـــانَاْ", "أستاناَ");
    }

    @Test
    void partOfWhatOneCharacterStandsForIsNoMatch() {
        DiacriticComparison expanding = DiacriticComparison.of(DiacriticLevel.LETTERS)
                .folding(TextNormalizer.builder().with(Rule.PHRASES_EXPANDED).build());

        assertThat(cuts(DiacriticMatcher.of("ال", expanding), "الله ﷲ الﷲ")).containsExactly("ال", "ال");
        assertThat(cuts(DiacriticMatcher.of("الله", expanding), "بﷲ الله")).containsExactly("ﷲ", "الله");
    }

    @Test
    void replacesAndHighlights() {
        DiacriticMatcher matcher = DiacriticMatcher.of("كتب");

        assertThat(matcher.replaceAll(VOCALISED, "$1")).isEqualTo("$1 الْكَاتِبُ كِتَابًا، ثُمَّ $1 الْخَبَرُ");
        assertThat(matcher.replaceAll("كَتَبَ كتب", Diacritics::strip)).isEqualTo("كتب كتب");
        assertThat(matcher.highlight("لمّا كَتَبَ.", "<b>", "</b>")).isEqualTo("لمّا <b>كَتَبَ</b>.");
        assertThat(matcher.highlight("لا شيء", "<b>", "</b>")).isEqualTo("لا شيء");
    }

    @Test
    void theWholeTextMatchesOrNot() {
        assertThat(DiacriticMatcher.of("كتب").matches("كَتَبَ")).isTrue();
        assertThat(DiacriticMatcher.of("كتب").matches("كَتَبَت")).isFalse();
    }

    @Test
    void whatHasNoLettersIsNeverFound() {
        for (String needle : List.of("", "\u064E", "ـ", "\u200F")) {
            for (DiacriticLevel level : DiacriticLevel.values()) {
                assertThat(DiacriticMatcher.of(needle, level).findAll("\u064Eكَتَبَ ـ \u200F"))
                        .isEmpty();
            }
            assertThat(DiacriticMatcher.of(needle).replaceAll("كتب", "!")).isEqualTo("كتب");
        }
    }

    @Test
    void theSeedsCityIsFoundWithAndWithoutMarks() {
        String seed = SeedArticle.text();
        List<Span> places = DiacriticMatcher.of("أَسْتَانَا").findAll(seed);

        assertThat(places)
                .hasSize((seed.length() - seed.replace("أستانا", "").length()) / 6)
                .hasSize(5)
                .allMatch(place -> place.cut(seed).equals("أستانا"))
                .isEqualTo(DiacriticMatcher.of("أستانا").findAll(seed));
        assertThat(cuts(DiacriticMatcher.of("بناء"), seed)).containsExactly("بناء", "بناء", "بنّاء");
        assertThat(DiacriticMatcher.of("أستانا").highlight(seed, "[", "]")).startsWith("منتدى [أستانا] 2025..");
    }

    @Test
    void needlesThatNearlyMatchEverywhereTakeLinearTime() {
        int size = 100_000;
        String text = "بَ".repeat(10 * size) + "بُ";
        String plain = "ب".repeat(size) + "ا";

        assertThat(DiacriticMatcher.of(plain).findAll(text)).isEmpty();
        assertThat(DiacriticMatcher.of("بَ".repeat(size) + "بُ", DiacriticLevel.EXACT)
                        .findAll(text))
                .containsExactly(new Span(18 * size, 20 * size + 2));
        assertThat(DiacriticMatcher.of("ب".repeat(60) + "بُ", DiacriticLevel.COMPATIBLE)
                        .findAll(text))
                .containsExactly(new Span(20 * size - 120, 20 * size + 2));
        assertThat(DiacriticMatcher.of("ب".repeat(600) + "بُ", DiacriticLevel.COMPATIBLE)
                        .findAll(text))
                .containsExactly(new Span(20 * size - 1200, 20 * size + 2));
    }

    @Test
    void oneLetterWithAHundredThousandMarksIsOneMatch() {
        String text = "م" + "\u064E\u0655".repeat(50_000) + "م";

        for (DiacriticLevel level : DiacriticLevel.values()) {
            assertThat(DiacriticMatcher.of("م", level).findAll(text)).contains(new Span(100_001, 100_002));
        }
        assertThat(DiacriticMatcher.of("م").findAll(text)).hasSize(2).contains(new Span(0, 100_001));
        assertThat(DiacriticMatcher.of(text, DiacriticLevel.EXACT).findAll(text))
                .hasSize(1);
    }

    @Test
    void manyFlagsInARowTakeLinearTime() {
        assertThat(DiacriticMatcher.of("🇦").findAll("🇦".repeat(100_001)))
                .containsExactly(new Span(400_000 / 2, 400_000 / 2 + 2));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        DiacriticMatcher matcher = DiacriticMatcher.of("كتب");

        assertThatNullPointerException()
                .isThrownBy(() -> DiacriticMatcher.of(null))
                .withMessage("needle");
        assertThatNullPointerException().isThrownBy(() -> matcher.find(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> matcher.findAll(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> matcher.matches(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> matcher.highlight("", null, ""))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> matcher.replaceAll("", (CharSequence) null))
                .withMessage("replacement");
    }

    private static List<String> cuts(DiacriticMatcher matcher, String text) {
        return matcher.findAll(text).stream().map(place -> place.cut(text)).toList();
    }
}
