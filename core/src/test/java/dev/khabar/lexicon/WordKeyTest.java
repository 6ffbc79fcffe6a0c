package dev.khabar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordKeyTest {

    private static long key(String word) {
        return WordKey.of(word.toCharArray(), 0, word.length());
    }

    @Property
    void exactKeysAreThoseOfOneWord(@ForAll("words") List<String> words) {
        Map<Long, String> known = new HashMap<>();
        for (String word : words) {
            assertThat(WordKey.isExact(key(word))).isTrue();
            assertThat(known.merge(key(word), word, (old, same) -> old)).isEqualTo(word);
        }
    }

    @Test
    void twelveLettersAreExactWhateverTheyAre() {
        assertThat(WordKey.isExact(key("ي".repeat(12)))).isTrue();
        assertThat(WordKey.isExact(key("ء".repeat(12)))).isTrue();
        assertThat(key("")).isEqualTo(WordKey.EMPTY);
    }

    @Test
    void longerWordsAndOtherCharactersHaveHashes() {
        for (String word : List.of("ي".repeat(13), "ي".repeat(14), "a", "كلمة1", "1كلمة", "كلـمة", "پاريس", "\uD83D")) {
            assertThat(WordKey.isExact(key(word))).as(word).isFalse();
        }
        assertThat(key("كلمة1")).isNotEqualTo(key("1كلمة"));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange('ء', 'غ')
                .withCharRange('ف', 'ي')
                .ofMaxLength(12)
                .list()
                .ofMaxSize(60);
    }
}
