package dev.khabar.keyword.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.LuceneArabic;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightStemTest {

    private final LuceneArabic lucene = LuceneArabic.stemmer();

    @ParameterizedTest
    @CsvSource({
        "الحكومه, حكوم",
        "للحكومه, حكوم",
        "والحكومه, حكوم",
        "ولد, ولد",
        "وولد, ولد",
        "كتابها, كتاب",
        "معلمات, معلم",
        "من, من"
    })
    void articleAndEndingsGo(String word, String stem) {
        assertThat(LightStem.of(word)).isEqualTo(stem);
    }

    @Property(tries = 5000)
    void itIsLucenesStem(@ForAll("words") String word) {
        assertThat(LightStem.of(word)).isEqualTo(lucene.apply(word));
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> affixes = Arbitraries.of(
                "", "و", "ال", "وال", "بال", "كال", "فال", "لل", "ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة",
                "ي");
        Arbitrary<String> stems =
                Arbitraries.strings().withChars("ابتكلمنهويةفا").ofMaxLength(5);
        return affixes.list()
                .ofMaxSize(2)
                .flatMap(before -> stems.flatMap(stem -> affixes.list()
                        .ofMaxSize(3)
                        .map(after -> String.join("", before) + stem + String.join("", after))));
    }
}
