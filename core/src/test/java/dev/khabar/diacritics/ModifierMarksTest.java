package dev.khabar.diacritics;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import dev.khabar.text.Diacritic;
import org.junit.jupiter.api.Test;

/** Which marks go before a vowel, by our own table, is what ICU says where it knows the property. */
class ModifierMarksTest {

    /** The first ICU whose Unicode, 16, has Modifier_Combining_Mark. */
    private static final VersionInfo WITH_PROPERTY = VersionInfo.getInstance(76);

    @Test
    void aModifierPassesTheVowelBeforeIt() {
        for (Diacritic mark : Diacritic.values()) {
            String typed = "ا\u064E" + Character.toString(mark.codePoint());
            boolean passes = DiacriticEdit.order().apply(typed).codePointAt(1) == mark.codePoint();
            boolean above = UCharacter.getCombiningClass(mark.codePoint()) >= 220;
            if (above && VersionInfo.ICU_VERSION.compareTo(WITH_PROPERTY) >= 0) {
                int property = UCharacter.getPropertyEnum("Modifier_Combining_Mark");
                assertThat(passes).as(mark.name()).isEqualTo(UCharacter.hasBinaryProperty(mark.codePoint(), property));
            }
        }
        assertThat(DiacriticEdit.order().apply("ا\u064E\u0654")).isEqualTo("ا\u0654\u064E");
        assertThat(DiacriticEdit.order().apply("ا\u064E\u06E1")).isEqualTo("ا\u064E\u06E1");
    }
}
