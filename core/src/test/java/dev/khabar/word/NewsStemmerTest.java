package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.ArabicTexts;
import dev.khabar.scan.LetterBuffer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsStemmerTest {

    private final NewsStemmer stemmer = NewsStemmer.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الحكومة وللحكومة حكومته بحكومتنا الحكومات",
                "ارتفاع ارتفاعا ارتفعت يرتفع وارتفاع بارتفاع",
                "إعلان أعلن أعلنت تعلن وسيعلن الإعلان",
                "طالب يطالب طالبوا تطالب وطالبت سيطالبون",
                "انطلاق ينطلق انطلقت انطلاقا",
                "ليبيا الليبية ليبي الليبيون",
                "فرنسا الفرنسية",
                "لبنان اللبناني",
                "سوسة بسوسة وسوسة",
                "تحضيرات تحضيراته بتحضيراتهم",
                "مسؤول مسوول لمسؤولين",
                "شهداء شهدا الشهداء",
                "قابس ڨابس بقابس",
                "للجنة اللجنة لجنة"
            })
    void formsOfAWordShareAStem(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"والد ولد", "وزير زير", "كتاب تاب", "فريق ريق", "بلدية لدية", "سبت ست", "محاكم محا", "تونس ونس"})
    void otherWordsDoNot(String words) {
        assertThat(Stream.of(words.split(" ")).map(stemmer::stem).distinct()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كاليفورنيا",
                "كالينينغراد",
                "كاليبر",
                "كالاس",
                "كالابريا",
                "باليرمو",
                "بالاك",
                "فالنسيا",
                "فالنتينا",
                "فاليري",
                "فالكاو",
                "والاس",
                "كابول",
                "وارسو",
                "واشنطن",
                "ليفربول"
            })
    void aForeignNameIsNotCut(String name) {
        assertThat(stemmer.stem(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كاليفورنيا وكاليفورنيا بكاليفورنيا لكاليفورنيا",
                "باليرمو وباليرمو",
                "باليستي باليستية الباليستية والباليستي",
                "يمين كاليمين فاليمين باليمين",
                "ياباني فاليابانيون كاليابانيين",
                "دراما بالدراما والدراما",
                "أب كالأب والأب"
            })
    void whatIsWrittenBeforeNamesAndNounsFalls(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لأوكرانيا لاوكرانيا", // behind a preposition
                "بحقيقة بحقيقه",
                "طائرتها طايرتها", // before a pronoun
                "الأوكرانيين الاوكرانيين", // in a plural
                "غذاء غذا", // counted with the article only
                "أثرياء اثريا للأثرياء للاثريا بأثرياء", // a listed plural that is not counted
                "الإنفاق انفاق بانفاق",
                "إجراءات اجراات", // ء within a word
                "احتواء احتوا", // of a word that is not counted
                "المرئي المريي",
                "أبنائهم ابنايهم أبناؤهم ابناوهم", // on its seat before a pronoun
                "أنقذ أنقذوا انقذوا",
                "إنجاز انجاز"
            })
    void aWordThatIsNotCountedIsTypedInAHurry(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرة مرات المرات",
                "صفة صفات",
                "حكومة حكومات والحكومات",
                "مئة ومئتين مئتين",
                "طائرة طائرات",
                "مستشفى مستشفيات مستشفيين",
                "لاجئ اللاجئون لاجئون لاجئين"
            })
    void aSoundPluralHasTheStemOfItsSingular(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"يستعد تستعد يستعدون ستستعد", "يدعو تدعو وتدعو", "يعاني تعاني وتعاني"})
    void anImperfectWhosePastIsNotCountedHasItsThirdPerson(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"تونس, يونس", "تبين, يبين", "تبنى, يبنى"})
    void aNounAndAPastInTehAreNone(String word, String imperfect) {
        assertThat(stemmer.stem(word)).isNotEqualTo(stemmer.stem(imperfect));
    }

    @ParameterizedTest
    @ValueSource(strings = {"والد والدة والدتها والدتهم", "بالغة بالغت"})
    void aFormOfAWordKeepsItsFirstLetters(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem))
                .allMatch(stem -> stem.startsWith("وا") || stem.startsWith("با"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"كتاب كتابها", "موقع مواقعها", "يسمى يسميها"})
    void aWordBeforeAPronounIsNoneWithTeh(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem).distinct()).hasSize(1);
    }

    @Test
    void aNameIsNoPluralOfAShortWord() {
        assertThat(stemmer.stem("إيلون")).isEqualTo("ايلون");
    }

    @Test
    void otherScriptsAreFoldedOnly() {
        assertThat(List.of(stemmer.stem("Reuters"), stemmer.stem("٢٠٢٥"), stemmer.stem("")))
                .containsExactly("reuters", "2025", "");
    }

    @Test
    void aHamzaByItselfStays() {
        assertThat(stemmer.stem("ء")).isEqualTo("ء");
        assertThat(stemmer.stem("ءء")).isEqualTo("ءء");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> stemmer.stem(null)).withMessage("word");
        assertThatNullPointerException()
                .isThrownBy(() -> NewsStemmer.over(null))
                .withMessage("counts");
    }

    @Property
    void aStemIsNeverEmptyAndAlwaysTheSame(@ForAll("texts") String text) {
        String folded = WordFolder.fold(text);
        String stem = stemmer.stem(text);

        assertThat(stem.isEmpty()).isEqualTo(folded.isEmpty());
        assertThat(stemmer.stem(LetterBuffer.asWritten(text))).isEqualTo(stem).isEqualTo(stemmer.stem(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }

    /** Words with clitics and endings on them, most of them never counted, are stemmed by the same evidence. */
    @Test
    void everyCountedWordHasAStemHoweverItIsWrittenOn() {
        NewsStemmer fresh = NewsStemmer.over(WordCounts.news());
        List<String> before = List.of("", "ال", "و", "وال", "ب", "بال", "لل", "ل", "س", "ف", "كال", "وست");
        List<String> after = List.of("", "ها", "هم", "ه", "نا", "ات", "ون", "ين", "ان", "ة", "ت", "وا", "ي", "ية", "ا");
        int turn = 0;
        for (String form : WordCounts.news().forms().sorted().toList()) {
            turn++;
            for (String word : List.of(
                    form,
                    before.get(turn % before.size()) + form + after.get(turn % after.size()),
                    before.get(turn / 5 % before.size()) + form + after.get(turn / 3 % after.size()))) {
                String stem = stemmer.stem(word);

                assertThat(stem).as(word).isNotEmpty().hasSizeLessThanOrEqualTo(word.length() + 2);
                assertThat(fresh.stem(word)).as(word).isEqualTo(stem);
            }
        }
    }
}
