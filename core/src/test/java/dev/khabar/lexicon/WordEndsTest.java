package dev.khabar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordEndsTest {

    private static WordEnds of(String word) {
        WordEnds ends = new WordEnds();
        ends.set(("_" + word + "_").toCharArray(), 1, 1 + word.length());
        return ends;
    }

    @Property
    void findsEachEndWithWhatIsWrittenBeforeItAsItsLettersWouldBeFound(
            @ForAll("words") List<String> words, @ForAll("words") List<String> asked) {
        SliceIndex index = new SliceIndex(0);
        words.forEach(word -> index.number(word.toCharArray(), 0, word.length()));
        for (String word : asked) {
            WordEnds ends = of(word);
            for (int from = 0; from <= word.length(); from++) {
                for (String before : List.of("", "ا", "اب")) {
                    assertThat(index.find(ends, before, from)).isEqualTo(index.find(before + word.substring(from)));
                }
            }
        }
    }

    @Property
    void answersAsAStringWould(@ForAll("words") List<String> words) {
        for (String word : words) {
            WordEnds ends = of(word);
            assertThat(ends).hasToString(word);
            assertThat(ends.length()).isEqualTo(word.length());
            for (int at = -1; at <= word.length(); at++) {
                assertThat(ends.has("اب", at)).isEqualTo(word.startsWith("اب", at));
            }
            assertThat(ends.endsWith("بت")).isEqualTo(word.endsWith("بت"));
        }
    }

    @Test
    void copiesAnEndAndDropsTheLastLetter() {
        WordEnds ends = of("والحكومة");
        char[] target = new char[8];
        assertThat(ends.copyTo(target, 3)).isEqualTo(5);
        assertThat(new String(target, 0, 5)).isEqualTo("حكومة");
        assertThat(ends.withoutLast()).hasToString("والحكوم");
        assertThat(ends.letters()).startsWith("والحكومة".toCharArray());
        assertThat(ends.charAt(1)).isEqualTo('ا');
    }

    @Test
    void takesWordsOfAnyLength() {
        String word = "ب".repeat(100);
        assertThat(of(word)).hasToString(word);
        assertThat(new WordEnds()).hasToString("");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ابت\uD83D")
                .ofMaxLength(5)
                .list()
                .ofMaxSize(40);
    }
}
