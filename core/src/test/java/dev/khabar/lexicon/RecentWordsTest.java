package dev.khabar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentWordsTest {

    private final RecentWords words = new RecentWords();

    private String found(String word) {
        char[] entry = words.find(word.toCharArray(), word.length());
        if (entry == null) {
            return "unknown";
        }
        int start = RecentWords.start(entry);
        return new String(entry, start, entry.length - start);
    }

    private void remember(String word, String decided) {
        words.remember(word.toCharArray(), word.length(), decided);
    }

    @Test
    void whatWasDecidedOnAWordIsFound() {
        remember("الحكومة", "حكومه");
        remember("", "nothing");

        assertThat(found("الحكومة")).isEqualTo("حكومه");
        assertThat(found("")).isEqualTo("nothing");
        assertThat(found("حكومة")).isEqualTo("unknown");
    }

    @Test
    void onlyTheLettersThatAreToldOfCount() {
        words.remember("تونسxyz".toCharArray(), 4, "تونس");

        assertThat(found("تونس")).isEqualTo("تونس");
        assertThat(words.find("تونسabc".toCharArray(), 4)).isNotNull();
    }

    @Test
    void whatIsTooLongIsGivenBackButNotKept() {
        String longest = "ا".repeat(RecentWords.LONGEST);
        String tooLong = longest + "ا";
        remember(longest, "kept");

        char[] entry = words.remember(tooLong.toCharArray(), tooLong.length(), "not kept");

        assertThat(new String(entry)).endsWith("not kept");
        assertThat(found(longest)).isEqualTo("kept");
        assertThat(found(tooLong)).isEqualTo("unknown");
    }

    @Test
    void aWordIsNeverTakenForAnother() {
        Random random = new Random(5);
        for (int i = 0; i < 4 * RecentWords.PLACES; i++) {
            String word = Integer.toString(random.nextInt(2 * RecentWords.PLACES), Character.MAX_RADIX);
            assertThat(found(word)).isIn("unknown", word + "!");
            remember(word, word + "!");
            assertThat(found(word)).isEqualTo(word + "!");
        }
    }

    @Test
    void theOneThatWasAskedForLastStaysLonger() {
        // Words with one hash, as Aa and BB have it, and four places.
        remember("AaAaAa", "1");
        remember("BBBBBB", "2");
        remember("AaAaBB", "3");
        remember("AaBBAa", "4");
        assertThat(found("AaAaAa")).isEqualTo("1");

        remember("BBAaAa", "5");

        assertThat(found("AaAaAa")).isEqualTo("1");
        assertThat(found("AaAaBB")).isEqualTo("3");
        assertThat(found("BBBBBB")).isEqualTo("unknown");
    }
}
