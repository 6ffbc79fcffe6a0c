package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.lexicon.WordList;
import dev.khabar.scan.LetterBuffer;
import dev.khabar.word.StopWords.Category;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    @ParameterizedTest
    @CsvSource({
        "في, PREPOSITION",
        "إلى, PREPOSITION",
        "أنَّ, PARTICLE",
        "فإن, PARTICLE",
        "وهي, PRONOUN",
        "وهذه, DEMONSTRATIVE",
        "الذين, DEMONSTRATIVE",
        "ثلاثة, QUANTIFIER",
        "وأضافت, VERB",
        "قـــال, VERB",
    })
    void knowsWordsInTheFormOfComparisonAndAfterAConjunction(String word, Category category) {
        assertThat(StopWords.news().categories(word)).contains(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الحكومة", "وزير", "فوز", "", "كازاخستان"})
    void leavesOtherWordsAlone(String word) {
        assertThat(StopWords.news().contains(word)).isFalse();
        assertThat(StopWords.news().endsPhrase(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"على, false", "كل, false", "التي, true", "قال, true", "لكن, true", "وقالت, true", "غير, false"})
    void tellsWhatMayStandInsideAPhrase(String word, boolean ends) {
        assertThat(StopWords.news().endsPhrase(word)).isEqualTo(ends);
    }

    /** What Lucene leaves out of an index, we leave off the edge of a keyword, but for a few that are subjects in news. */
    @Test
    void coversLucenesListButForAFewWords() {
        CharArraySet peers = ArabicAnalyzer.getDefaultStopSet();
        List<String> missing = peers.stream()
                .map(word -> new String((char[]) word))
                .filter(word -> !StopWords.news().contains(word))
                .sorted()
                .toList();

        assertThat(missing).hasSizeLessThan(peers.size() / 10);
    }

    @Test
    void extraWordsAreAddedInAListOfItsOwn() {
        StopWords more = StopWords.news().with(List.of("رويترز"));

        assertThat(more.categories("ورويترز")).containsExactly(Category.ADDED);
        assertThat(more.endsPhrase("رويترز")).isFalse();
        assertThat(StopWords.news().contains("رويترز")).isFalse();
    }

    @Test
    void wordsAreTakenOutWhateverTheirSpelling() {
        StopWords fewer = StopWords.news().without(List.of("إلَى"));

        assertThat(fewer.contains("الى")).isFalse();
        assertThat(fewer.contains("من")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"اليه", "الى", "لان", "فى", "الاخيرة"})
    void wordsTypedInAHurryAreFound(String word) {
        assertThat(StopWords.news().contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"آلية", "فئة", "بيئي", "إمامة", "علي", "فهم", "منة", "منى"})
    void hamzaAndFinalLettersAsWrittenProveThatAWordIsNone(String word) {
        assertThat(StopWords.news().contains(word)).isFalse();
    }

    @Test
    void tellsItsSize() {
        assertThat(StopWords.none().with(List.of("رويترز"))).hasToString("StopWords[1]");
    }

    @Test
    void noneKnowsNothing() {
        assertThat(StopWords.none().contains("في")).isFalse();
        assertThat(StopWords.none().match("في").categories()).isEqualTo(Set.of());
    }

    @Test
    void theListsAreAsWrittenAndHoldNoWordTwice() {
        for (String list : List.of(
                "prepositions.txt",
                "particles.txt",
                "pronouns.txt",
                "demonstratives.txt",
                "quantifiers.txt",
                "/dev/khabar/lexicon/verbs.txt")) {
            List<String> words = WordList.read(StopWords.class, list);
            assertThat(words).as(list).doesNotHaveDuplicates().allMatch(word -> LetterBuffer.asWritten(word)
                    .equals(word));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsRefusedByName() {
        Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> StopWords.news().contains(null),
                        () -> StopWords.news().categories(null),
                        () -> StopWords.news().endsPhrase(null))
                .forEach(call ->
                        assertThatNullPointerException().isThrownBy(call).withMessage("word"));
    }
}
