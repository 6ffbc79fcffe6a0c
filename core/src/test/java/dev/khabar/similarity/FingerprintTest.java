package dev.khabar.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String ARTICLE = "أعلنت الحكومة اليوم أن المدارس الجديدة ستفتح أبوابها في 15 أيلول المقبل";
    private static final String RETYPED = "اعلنت الحكومـة اليوم ان المدارس الجديده ستُفتح ابوابها في ١٥ أيلول المقبل";

    @Test
    void aCopyInAnotherSpellingIsTheSame() {
        assertThat(Fingerprint.of(RETYPED))
                .isEqualTo(Fingerprint.of(ARTICLE))
                .hasSameHashCodeAs(Fingerprint.of(ARTICLE));
        assertThat(Fingerprint.of(RETYPED).similarity(Fingerprint.of(ARTICLE))).isEqualTo(1);
    }

    /** Nine runs of three words, of which the change of the last word touches one. */
    @Test
    void shortTextsAreComparedExactly() {
        Fingerprint changed = Fingerprint.of(ARTICLE.replace("المقبل", "الجاري"));

        assertThat(Fingerprint.of(ARTICLE).values()).hasSize(10);
        assertThat(Fingerprint.of(ARTICLE).similarity(changed)).isEqualTo(9 / 11.0);
        assertThat(changed.similarity(Fingerprint.of(ARTICLE))).isEqualTo(9 / 11.0);
        assertThat(changed).isNotEqualTo(Fingerprint.of(ARTICLE)).isNotEqualTo("changed");
    }

    @Test
    void oneOrTwoWordsAreOneRun() {
        assertThat(Fingerprint.of("خبر عاجل").values()).hasSize(1);
        assertThat(Fingerprint.of("خبر").values()).hasSize(1);
        assertThat(Fingerprint.of("خبر").similarity(Fingerprint.of("خبر"))).isEqualTo(1);
        assertThat(Fingerprint.of("خبر").similarity(Fingerprint.of("خبر عاجل"))).isZero();
    }

    @Test
    void aTextWithoutWordsIsLikeNothing() {
        Fingerprint empty = Fingerprint.of(" … ");

        assertThat(empty.values()).isEmpty();
        assertThat(empty.keys(8)).isEmpty();
        assertThat(empty.similarity(empty)).isZero();
        assertThat(empty.similarity(Fingerprint.of(ARTICLE))).isZero();
        assertThat(empty.merge(Fingerprint.of(ARTICLE))).isEqualTo(Fingerprint.of(ARTICLE));
        assertThat(empty).hasToString("Fingerprint[0]");
    }

    /** Whoever keeps fingerprints in an index relies on these numbers. */
    @Test
    void theNumbersStayWhatTheyAre() {
        assertThat(Fingerprint.of("خبر عاجل من تونس").values())
                .containsExactly(1763137357168563870L, 8893624573957919447L);
    }

    @Test
    void estimatesAreCloseToTheRealShare() {
        Random random = new Random(17);
        double squares = 0;
        int pairs = 200;
        for (int i = 0; i < pairs; i++) {
            String left = words(random, 300 + random.nextInt(500));
            String right =
                    left.substring(0, random.nextInt(left.length())) + " " + words(random, random.nextInt(400) + 1);
            double error = Fingerprint.of(left).similarity(Fingerprint.of(right)) - exact(left, right);
            squares += error * error;
        }
        assertThat(Math.sqrt(squares / pairs)).isCloseTo(0, within(0.05));
    }

    @Test
    void mergingIsReadingBoth() {
        Random random = new Random(3);
        String left = words(random, 400);
        String right = words(random, 400);
        Fingerprint merged = Fingerprint.of(left).merge(Fingerprint.of(right));

        assertThat(merged).isEqualTo(Fingerprint.of(right).merge(Fingerprint.of(left)));
        assertThat(merged.values()).hasSize(Fingerprint.SIZE).isSorted();
        assertThat(merged.merge(merged)).isEqualTo(merged);
        assertThat(merged.similarity(Fingerprint.of(left))).isBetween(0.35, 0.65);
    }

    @Test
    void comesBackFromItsNumbers() {
        Fingerprint fingerprint = Fingerprint.of(ARTICLE);
        long[] values = fingerprint.values();
        long first = values[0];
        values[0] = values[1];
        values[1] = first;

        assertThat(Fingerprint.ofValues(values)).isEqualTo(fingerprint);
        assertThat(fingerprint.values()).startsWith(first).isSorted();
        assertThat(fingerprint.keys(3)).containsExactly(java.util.Arrays.copyOf(fingerprint.values(), 3));
        assertThat(fingerprint.keys(1000)).containsExactly(fingerprint.values());
        assertThat(fingerprint).hasToString("Fingerprint[10 from " + first + "]");
    }

    @Test
    void nonsenseIsRefused() {
        long[] many = IntStream.rangeClosed(0, Fingerprint.SIZE).asLongStream().toArray();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.ofValues(many))
                .withMessage("a fingerprint has at most 128 numbers, not 129");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.ofValues(5, -1))
                .withMessage("a number is negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.of(ARTICLE).keys(0))
                .withMessage("count must be 1 or more, not 0");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Fingerprint.of(null)).withMessage("text");
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 500).mapToObj(n -> "كلمة" + n).collect(Collectors.joining(" "));
    }

    private static double exact(String left, String right) {
        Set<String> both = new HashSet<>(runs(left));
        both.retainAll(runs(right));
        Set<String> either = new HashSet<>(runs(left));
        either.addAll(runs(right));
        return (double) both.size() / either.size();
    }

    private static Set<String> runs(String text) {
        java.util.List<String> words = java.util.List.of(text.split(" +"));
        return IntStream.rangeClosed(0, words.size() - 3)
                .mapToObj(i -> String.join(" ", words.subList(i, i + 3)))
                .collect(Collectors.toSet());
    }
}
