package dev.khabar.diacritics;

import static dev.khabar.text.Diacritic.Kind.DAGGER_ALEF;
import static dev.khabar.text.Diacritic.Kind.SHADDA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.ArabicTexts;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.Diacritic;
import dev.khabar.text.DiacriticSet;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Stripping here and in the normaliser's presets, which are held against CAMeL Tools and PyArabic, is the same thing. */
class PresetAgreementTest {

    private static final Map<Preset, DiacriticSet> PEERS = Map.of(
            Preset.CAMEL_DEDIAC, DiacriticSet.TASHKEEL,
            Preset.PYARABIC_TASHKEEL, DiacriticSet.TASHKEEL.without(DiacriticSet.of(DAGGER_ALEF)),
            Preset.PYARABIC_HARAKAT, DiacriticSet.VOWELS,
            Preset.PYARABIC_SHADDA, DiacriticSet.of(SHADDA),
            Preset.PYARABIC_DIACRITICS, arabicBlock());

    private static final Map<Diacritic.Kind, Rule> RULES = Map.of(
            Diacritic.Kind.HARAKA, Rule.HARAKAT,
            Diacritic.Kind.TANWIN, Rule.TANWIN,
            Diacritic.Kind.SHADDA, Rule.SHADDA,
            Diacritic.Kind.SUKUN, Rule.SUKUN,
            Diacritic.Kind.DAGGER_ALEF, Rule.DAGGER_ALEF,
            Diacritic.Kind.MADDA, Rule.MADDA_MARK,
            Diacritic.Kind.HAMZA, Rule.HAMZA_MARKS,
            Diacritic.Kind.EXTENDED, Rule.EXTENDED_MARKS);

    /** A shadda and its vowel in one character, two marks to {@link Diacritics}; peers and rules for marks leave it. */
    private static final String SHADDA_WITH_VOWEL = "[\\uFC5E-\\uFC63]";

    @Property
    void presetsOfPeersAreSetsOfMarks(@ForAll("texts") String any) {
        String text = any.replaceAll(SHADDA_WITH_VOWEL, "");
        PEERS.forEach((preset, marks) -> assertThat(Diacritics.strip(text, marks))
                .as(preset.name())
                .isEqualTo(TextNormalizer.of(preset).normalize(text)));
    }

    @Property
    void rulesAreKindsOfMarks(@ForAll("texts") String any) {
        String text = any.replaceAll(SHADDA_WITH_VOWEL, "");
        RULES.forEach((kind, rule) -> assertThat(Diacritics.strip(text, DiacriticSet.of(kind)))
                .as(rule.name())
                .isEqualTo(TextNormalizer.builder().with(rule).build().normalize(text)));
    }

    /** The rule drops the signs that stand for themselves, too. */
    @Property
    void quranicMarksAreMarksAndSigns(@ForAll("texts") String text) {
        String withoutSigns = text.replaceAll("[\u06DD\u06DE\u06E5\u06E6\u06E9]", "");

        assertThat(Diacritics.strip(withoutSigns, DiacriticSet.of(Diacritic.Kind.QURANIC)))
                .isEqualTo(TextNormalizer.builder()
                        .with(Rule.QURANIC_MARKS)
                        .build()
                        .normalize(text));
    }

    @Test
    void everyCodePointIsTreatedTheSame() {
        TextNormalizer dediac = TextNormalizer.of(Preset.CAMEL_DEDIAC);
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            if (text.matches(SHADDA_WITH_VOWEL)) {
                assertThat(Diacritics.strip(text)).as("U+%04X", c).isEmpty();
            } else if (!Diacritics.strip(text).equals(dediac.normalize(text))) {
                assertThat(Diacritics.strip(text)).as("U+%04X", c).isEqualTo(dediac.normalize(text));
            }
        }
    }

    private static DiacriticSet arabicBlock() {
        return DiacriticSet.of(DiacriticSet.ALL.marks().stream()
                .filter(mark -> mark.codePoint() <= 0x06FF)
                .toArray(Diacritic[]::new));
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }
}
