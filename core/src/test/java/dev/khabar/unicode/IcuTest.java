package dev.khabar.unicode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class IcuTest {

    private static final String REMEDY =
            "add com.ibm.icu:icu4j, version 62 or newer, to the class path or the module path";

    @Test
    void whatIsThereIsEnough() {
        assertThatCode(Icu::require).doesNotThrowAnyException();
        assertThat(Icu.problem(() -> 62)).isNull();
    }

    @Test
    void anOldOneIsNamed() {
        assertThat(Icu.problem(() -> 61)).isEqualTo("ICU4J 61 is too old: " + REMEDY);
    }

    @Test
    void aMissingOneIsSaidToBeMissing() {
        String problem = Icu.problem(() -> {
            throw new NoClassDefFoundError("com/ibm/icu/util/VersionInfo");
        });

        assertThat(problem)
                .startsWith("ICU4J is missing")
                .contains("VersionInfo")
                .endsWith(REMEDY);
        assertThatIllegalStateException().isThrownBy(() -> Icu.require(problem)).withMessage(problem);
    }
}
