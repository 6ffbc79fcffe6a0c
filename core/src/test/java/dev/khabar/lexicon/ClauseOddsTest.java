package dev.khabar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.lexicon.ClauseOdds.Odds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClauseOddsTest {

    private static final Odds SAID = new Odds(40, -50, 28);
    private static final Odds LIKE_VERBS = new Odds(10, 0, 20);

    private static final ClauseOdds SMALL =
            ClauseOdds.of(Map.of("قال", SAID, "قالت", SAID), Map.of("يس", LIKE_VERBS, "ي", new Odds(1, 0, 2)));

    @Test
    void aCountedWordHasItsOwnOdds() {
        assertThat(SMALL.of("قال")).isEqualTo(SAID);
        assertThat(SMALL.counts("قال")).isTrue();
    }

    @Test
    void anotherWordHasThoseOfItsLongestBeginning() {
        assertThat(SMALL.of("يسافر")).isEqualTo(LIKE_VERBS);
        assertThat(SMALL.of("يكتب")).isEqualTo(new Odds(1, 0, 2));
        assertThat(SMALL.counts("يسافر")).isFalse();
    }

    @Test
    void aWordLikeNoneIsAsLikelyAsAny() {
        assertThat(SMALL.of("كتاب")).isEqualTo(new Odds(0, 0, 0));
        assertThat(SMALL.of("ي")).isEqualTo(new Odds(0, 0, 0));
        assertThat(SMALL.of("")).isEqualTo(new Odds(0, 0, 0));
    }

    @Test
    void numbersStayInAByte() {
        assertThat(new Odds(500, -500, 0)).isEqualTo(new Odds(127, -128, 0));
    }

    @Test
    void aFileGivesTheSameAgain() throws IOException {
        byte[] file = bytes(SMALL);

        ClauseOdds loaded = ClauseOdds.load(new ByteArrayInputStream(file));

        assertThat(bytes(loaded)).isEqualTo(file);
        assertThat(loaded.of("قالت")).isEqualTo(SAID);
        assertThat(loaded.of("يسافر")).isEqualTo(LIKE_VERBS);
    }

    @Test
    void whatIsNoSuchFileIsRefused() throws IOException {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        new CheckedFile("KHCO", 1, "file of clause odds").write(new byte[] {0, 0, 0, 9}, cut);

        assertThatThrownBy(() -> ClauseOdds.load(new ByteArrayInputStream(new byte[] {1, 2})))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ClauseOdds.load(new ByteArrayInputStream(cut.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void newsOpensWithVerbsAndEndsWithoutPrepositions() {
        ClauseOdds news = ClauseOdds.news();

        assertThat(news.of("وقال").opening()).isGreaterThan(30);
        assertThat(news.of("الي").opening()).isNegative();
        assertThat(news.of("في").ending()).isLessThan(-30);
        assertThat(news.of("شهدت").verb()).isGreaterThan(10);
        assertThat(news.of("مدينة").verb()).isNegative();
    }

    private static byte[] bytes(ClauseOdds odds) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        odds.save(out);
        return out.toByteArray();
    }
}
