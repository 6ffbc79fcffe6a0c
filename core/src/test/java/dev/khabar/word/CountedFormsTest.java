package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedFormsTest {

    /** More words than there is room for at first. */
    private static final int MANY = 70_000;

    private static CountedForms forms(Map<String, Integer> documents) {
        return new CountedForms(WordCounts.of(documents));
    }

    @Test
    void piecesAreCountedAsTheWholeThatTheyMake() {
        CountedForms forms = forms(Map.of("والحكومات", 7, "حكوم", 2));

        assertThat(forms.count("وال", "حكوم", "ات")).isEqualTo(7);
        assertThat(forms.count("", "والحكوم", "ات")).isEqualTo(7);
        assertThat(forms.count("والحكومات", "", "")).isEqualTo(7);
        assertThat(forms.count("حكوم")).isEqualTo(2);
        assertThat(forms.count("ال", "حكوم", "")).isZero();
    }

    @Test
    void wordsWithOneHashAreToldApart() {
        CountedForms forms = forms(Map.of("Aa", 1, "BB", 2));

        assertThat(forms.count("Aa")).isEqualTo(1);
        assertThat(forms.count("B", "B", "")).isEqualTo(2);
        assertThat(forms.count("AaAa")).isZero();
        assertThat(forms(Map.of("AaAa", 3)).count("BBBB")).isZero();
        assertThat(forms(Map.of("AaAa", 3)).find("BBBB", "BBBB".hashCode())).isEqualTo(CountedForms.ABSENT);
    }

    @Test
    void longWordsAreFoundInPieces() {
        String long1 = "ا".repeat(200);
        CountedForms forms = forms(Map.of("ب" + long1 + "ت", 4, "ب" + long1 + "تت", 5));

        assertThat(forms.count("ب", long1, "ت")).isEqualTo(4);
        assertThat(forms.count("ب", long1 + "ت", "ت")).isEqualTo(5);
    }

    @Test
    void thereIsRoomForMany() {
        Map<String, Integer> documents = new HashMap<>();
        for (int i = 1; i <= MANY; i++) {
            documents.put(Integer.toString(i, Character.MAX_RADIX), i);
        }
        CountedForms forms = forms(documents);

        assertThat(forms.size()).isEqualTo(MANY);
        documents.forEach((word, count) -> assertThat(forms.count(word)).isEqualTo(count));
        AlikeForms alike = new AlikeForms(forms);
        assertThat(alike.of("1")).containsExactly("1");
    }

    @Test
    void wordsThatLookAlikeAreFoundByAnyOfThem() {
        AlikeForms alike = new AlikeForms(forms(Map.of("شهداء", 3, "شهدا", 1, "مسؤول", 5, "على", 9, "علي", 8)));

        assertThat(alike.of("شهدأ")).containsExactlyInAnyOrder("شهداء", "شهدا");
        assertThat(alike.of("مسوول")).containsExactly("مسؤول");
        assertThat(alike.of("على")).containsExactlyInAnyOrder("على", "علي");
        assertThat(alike.of("تونس")).isEqualTo(List.of());
        assertThat(alike.of("")).isEmpty();
    }
}
