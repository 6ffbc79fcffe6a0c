package dev.khabar.restoration.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordCorrectionTest {

    private static final int LABELS = 15;
    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

    private static final WordCorrection CORRECTION = new WordCorrection(NewsForms.FORMS);

    @Test
    void anAttestedFormNearByIsPreferred() {
        // كُتَابُ, but كِتَابُ nearly as likely
        int[] labels = {Label.DAMMA, Label.FATHA, Label.NONE, Label.DAMMA};
        double[][] logs = sure("كتاب", labels);
        logs[0][Label.KASRA] = -1;

        assertThat(CORRECTION.correct("كتاب", logs, labels, false))
                .containsExactly(Label.KASRA, Label.FATHA, Label.NONE, Label.DAMMA);
        logs[0][Label.KASRA] = -3;
        assertThat(CORRECTION.correct("كتاب", logs, labels, false)).isEqualTo(labels);
    }

    @Test
    void aFormIsKnownAfterWhatIsWrittenOntoIt() {
        // فَكِتَابُهُ, but the taa in doubt
        int[] labels = {4, 6, 7, 0, 5, 5};
        double[][] logs = sure("فكتابه", labels);
        logs[2][Label.FATHA] = -0.5;

        assertThat(CORRECTION.correct("فكتابه", logs, labels, false)).containsExactly(4, 6, 4, 0, 5, 5);
        labels[0] = Label.DAMMA;
        logs = sure("فكتابه", labels);
        logs[2][Label.FATHA] = -0.5;
        assertThat(CORRECTION.correct("فكتابه", logs, labels, false)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource({"فالقلم, 4 0 7 4 4 5, 4", "فالسيارة, 4 0 0 12 12 0 4 5, 4"})
    void aFormIsKnownAfterTheArticle(String word, String said, int doubtful) {
        int[] labels =
                Arrays.stream(said.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        double[][] logs = sure(word, labels);
        int[] wrong = labels.clone();
        wrong[doubtful] = Label.SUKUN;
        logs[doubtful] = sure(word, wrong)[doubtful];
        logs[doubtful][labels[doubtful]] = -0.5;

        assertThat(CORRECTION.correct(word, logs, wrong, false)).isEqualTo(labels);
    }

    @Test
    void aContradictedReadingIsLookedForFurther() {
        int[] labels = {Label.DAMMA, Label.FATHA, Label.NONE, Label.DAMMA};
        double[][] logs = sure("كتاب", labels);
        logs[0][Label.KASRA] = -5;

        assertThat(CORRECTION.correct("كتاب", logs, labels, false)).isEqualTo(labels);
        assertThat(CORRECTION.correct("كتاب", logs, labels, true)).containsExactly(6, 4, 0, 5);
    }

    @Test
    void aWeakLetterAfterAFathaSaysASukun() {
        int[] labels = {Label.FATHA, Label.NONE, Label.FATHA, Label.NONE};
        double[][] logs = sure("ضيضو", labels);
        logs[1][Label.SUKUN] = -3;

        assertThat(CORRECTION.correct("ضيضو", logs, labels, false)).containsExactly(4, 7, 4, 0);
    }

    @Test
    void noSukunStandsBeforeAShadda() {
        int[] labels = {Label.FATHA, Label.SUKUN, Label.SHADDA + Label.FATHA, Label.DAMMA};
        double[][] logs = sure("ظضظض", labels);
        logs[1][Label.KASRA] = -4;
        logs[2][Label.FATHA] = -5;

        assertThat(CORRECTION.correct("ظضظض", logs, labels, false)).containsExactly(4, 6, 12, 5);
        logs[2][Label.FATHA] = -3;
        assertThat(CORRECTION.correct("ظضظض", logs, labels, false)).containsExactly(4, 7, 4, 5);
        logs[1][Label.KASRA] = IMPOSSIBLE;
        logs[2][Label.FATHA] = IMPOSSIBLE;
        assertThat(CORRECTION.correct("ظضظض", logs, labels, false)).isEqualTo(labels);
    }

    @Test
    void thePronounFitsTheVowelBeforeIt() {
        int[] labels = {Label.KASRA, Label.FATHA, Label.NONE, Label.DAMMA, Label.KASRA};
        double[][] logs = sure("كتابه", labels);
        logs[3][Label.KASRA] = -1;
        logs[4][Label.DAMMA] = -2;

        assertThat(CORRECTION.correct("كتابه", logs, labels, false)).containsExactly(6, 4, 0, 6, 6);
        logs[4][Label.DAMMA] = -0.5;
        assertThat(CORRECTION.correct("كتابه", logs, labels, false)).containsExactly(6, 4, 0, 5, 5);
        labels[3] = Label.KASRA;
        assertThat(CORRECTION.correct("كتابه", sure("كتابه", labels), labels, false))
                .isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource({
        "كتب, 5 6 5, 4", // كُتِبَ, no كُتِبُ
        "عين, 5 14 2, 4", // عُيِّنَ
        "كتب, 5 6 6, 6", // before a silent alef
        "كتب, 5 5 5, 5",
        "كتب, 4 6 5, 5",
        "كتب, 5 6 0, 0",
        "يرد, 5 6 5, 5",
        "كتاب, 6 4 0 5, 5",
    })
    void aPassiveOfThreeLettersEndsInAFatha(String word, String said, int last) {
        int[] labels =
                Arrays.stream(said.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        double[][] logs = sure(word, labels);
        logs[labels.length - 1][Label.FATHA] = -4;

        assertThat(CORRECTION.correct(word, logs, labels, true)).endsWith(last);
        assertThat(CORRECTION.correct(word, sure(word, labels), labels, true)).isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"غوردجسون", "وفشنغمر"})
    void aForeignWordEndsInSukun(String word) {
        assertThat(lastOf(word, -1)).isEqualTo(Label.SUKUN);
        // where the network is sure of the ending, it stays
        assertThat(lastOf(word, -5)).isEqualTo(Label.DAMMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"كتابين", "غشزعم", "الغشزم", "غشزي", "غشز", "اغشزم", "غشزيون", "وكتابكم", "للغشزم"})
    void otherWordsDoNot(String word) {
        assertThat(lastOf(word, -1)).isEqualTo(Label.DAMMA);
    }

    /** What the last letter becomes where a damma is likeliest, and any other label's logarithm is {@code others} below. */
    private static int lastOf(String word, double others) {
        int[] labels = new int[word.length()];
        Arrays.fill(labels, Label.FATHA);
        labels[labels.length - 1] = Label.DAMMA;
        double[][] logs = sure(word, labels);
        logs[labels.length - 1][Label.SUKUN] = others;
        int[] corrected = CORRECTION.correct(word, logs, labels, false);
        return corrected[corrected.length - 1];
    }

    @Test
    void aWordOfOneLetterAndLettersWithoutMarksStay() {
        assertThat(CORRECTION.correct("و", sure("و", new int[] {4}), new int[] {4}, false))
                .containsExactly(4);
        assertThat(CORRECTION.correct("ما", new double[][] {new double[0], new double[0]}, new int[2], false))
                .containsExactly(0, 0);
    }

    @Test
    void aWordWithManyDoubtfulLettersTakesBoundedTime() {
        String word = "ب".repeat(2000);
        int[] labels = new int[word.length()];
        double[][] logs = new double[word.length()][LABELS];

        assertThat(CORRECTION.correct(word, logs, labels, false)).hasSize(word.length());
    }

    /** Logarithms that leave nothing but the labels. */
    private static double[][] sure(String word, int[] labels) {
        double[][] logs = new double[word.length()][LABELS];
        for (int i = 0; i < logs.length; i++) {
            Arrays.fill(logs[i], IMPOSSIBLE);
            logs[i][labels[i]] = 0;
        }
        return logs;
    }
}
