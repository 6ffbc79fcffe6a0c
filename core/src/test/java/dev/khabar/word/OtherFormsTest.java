package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherFormsTest {

    @Test
    void pluralsAndSingularsStandForEachOther() {
        assertThat(OtherForms.plurals().of("للشهداء")).containsExactly("شهيد");
        assertThat(OtherForms.plurals().of("شهدا")).containsExactly("شهيد");
        assertThat(OtherForms.plurals().of("الشهيد")).contains("شهداء");
        assertThat(OtherForms.plurals().of("محمد")).isEmpty();
        assertThat(OtherForms.plurals().of("")).isEmpty();
    }

    @Test
    void spellingsOfOtherNewsroomsKeepWhatIsBeforeAndAfterThem() {
        assertThat(OtherForms.spellings().of("أميركا")).containsExactly("أمريكا");
        assertThat(OtherForms.spellings().of("الأمريكيين")).containsExactly("الأميركيين");
        assertThat(OtherForms.spellings().of("غوغل")).containsExactly("جوجل", "قوقل");
        assertThat(OtherForms.spellings().of("غرامشي")).isEmpty();
        assertThat(OtherForms.spellings().of("ال")).isEmpty();
    }

    @Test
    void theStemmerBringsSpellingsTogetherWithAnyEnding() {
        NewsStemmer stemmer = NewsStemmer.create();
        for (String pair : new String[] {"الأميركيين أمريكيين", "الكيلوجرامات كيلوغرام", "جوجل غوغل", "مائة مئة"}) {
            String[] words = pair.split(" ", -1);
            assertThat(stemmer.stem(words[0])).isEqualTo(stemmer.stem(words[1]));
        }
    }

    @Test
    void whatIsKeptApartHasStemsOfItsOwn() {
        NewsStemmer apart = NewsStemmer.over(WordCounts.news(), Set.of(Distinction.PLURALS, Distinction.SPELLINGS));
        assertThat(apart.stem("الشهداء")).isEqualTo(apart.stem("شهداء")).isNotEqualTo(apart.stem("شهيد"));
        assertThat(apart.stem("جوجل")).isNotEqualTo(apart.stem("غوغل"));
        assertThat(NewsStemmer.over(WordCounts.news(), Set.of())).isSameAs(NewsStemmer.create());
        assertThat(NewsStemmer.over(WordCounts.of(Map.of()), Set.of()).stem("شهداء"))
                .isEqualTo("شهيد");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> OtherForms.plurals().of(null))
                .withMessage("word");
    }

    @Test
    void saysWhichTheyAre() {
        assertThat(OtherForms.plurals()).hasToString("OtherForms.plurals");
        assertThat(OtherForms.spellings()).hasToString("OtherForms.spellings");
    }
}
