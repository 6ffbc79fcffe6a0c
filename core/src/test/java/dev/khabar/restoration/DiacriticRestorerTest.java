package dev.khabar.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.SeedArticle;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.diacritics.Vocalisation;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiacriticRestorerTest {

    private static final DiacriticRestorer RESTORER = DiacriticRestorer.create();

    @ParameterizedTest
    @CsvSource({
        "أعلنت الحكومة الجديدة عن برنامجها, أَعْلَنَتِ الْحُكُومَةُ الْجَدِيدَةُ عَنْ بَرْنَامِجِهَا",
        "وصل الرئيس إلى العاصمة أمس., وَصَلَ الرَّئِيسُ إِلَى الْعَاصِمَةِ أَمْسِ.",
    })
    void aSentenceGetsItsMarks(String bare, String restored) {
        assertThat(RESTORER.restore(bare)).isEqualTo(restored);
    }

    @Test
    void theSeedIsVocalisedThroughout() {
        String restored = RESTORER.restore(SeedArticle.text());

        assertThat(DiacriticProfile.of(restored).verdict()).isEqualTo(Vocalisation.FULL);
        assertThat(Diacritics.strip(restored)).isEqualTo(Diacritics.strip(SeedArticle.text()));
        assertThat(RESTORER.restore(restored)).isEqualTo(restored);
    }

    @ParameterizedTest
    @CsvSource({
        "كُتب, كُ", // the vowel that is given stays
        "مدرّسة, رّ", // and the shadda
        "مدرــّسة, رــّ",
        "شكراً, راً", // tanwin on the alef is the tanwin of the letter before it
        "هٰذا, هٰ", // a dagger alef says a fatha
    })
    void marksThatAreThereStay(String text, String kept) {
        assertThat(RESTORER.restore(text)).contains(kept);
        assertThat(Diacritics.strip(RESTORER.restore(text))).isEqualTo(Diacritics.strip(text));
    }

    @Test
    void marksThatAreThereGuideTheChoice() {
        RestoredLetter bare = firstLetter("كتب");
        RestoredLetter given = firstLetter("كُتب");
        RestoredLetter shadda =
                RESTORER.inspect("درّس").words().get(0).letters().get(1);

        assertThat(bare.marks()).isEqualTo(LetterMarks.FATHA);
        assertThat(given.marks()).isEqualTo(LetterMarks.DAMMA);
        assertThat(given.written()).isEqualTo(LetterMarks.NONE);
        assertThat(shadda.marks().hasShadda()).isTrue();
        assertThat(shadda.runnerUp()).matches(LetterMarks::hasShadda);
        assertThat(shadda.written().hasShadda()).isFalse();
        assertThat(RESTORER.restore("درّس"))
                .contains("ر\u0651" + shadda.written().text() + "س");
    }

    @Test
    void aShaddaComesBeforeTheVowelThatIsThere() {
        String restored = RESTORER.restore("المعلمَة الرَسمية");

        assertThat(restored).contains("ر\u0651\u064E");
    }

    @Test
    void whatIsNoArabicWordPassesThrough() {
        String text = "  \u200F10.5% Apple\u00A0— ﷺ \uD83D\uDE00\n\n\uD83D \u064E ـ\u064F ٪ ۔ ";

        assertThat(RESTORER.restore(text)).isEqualTo(text);
    }

    @Test
    void lettersOfOtherLanguagesAreReadAsTheirLookAlikes() {
        assertThat(RESTORER.restore("شرکة")).isEqualTo(RESTORER.restore("شركة").replace('ك', 'ک'));
        assertThat(RESTORER.restore("أ\u0654ولاد ا\u0654حمد")).contains("\u0654");
        assertThat(Diacritics.strip(RESTORER.restore("ا\u0654حمد"))).isEqualTo("ا\u0654حمد");
    }

    @Test
    void aDecomposedLetterIsReadAsTheComposedOne() {
        assertThat(RESTORER.restore("أخذ ا\u0654خذ"))
                .isEqualTo(RESTORER.restore("أخذ أخذ").replaceFirst(" أ", " ا\u0654"));
    }

    @Test
    void theAlignmentLeadsFromLettersToLettersWithMarks() {
        AlignedText aligned = RESTORER.align("قال: الرئيس");

        assertThat(aligned.fromOriginal(new Span(0, 3)).cut(aligned.text())).isEqualTo("قَالَ");
        assertThat(aligned.fromOriginal(new Span(7, 8)).cut(aligned.text())).isEqualTo("رَّ");
        assertThat(aligned.toOriginal(new Span(0, aligned.text().length()))).isEqualTo(new Span(0, 11));
    }

    @Test
    void wordsAndLettersPointIntoTheTextAsGiven() {
        String text = "زار الرئيسُ مدينة (سوسة) و3 مدن.";
        RestoredText restored = RESTORER.inspect(text);

        assertThat(restored.words())
                .extracting(word -> word.span().cut(text))
                .containsExactly("زار", "الرئيسُ", "مدينة", "سوسة", "و", "مدن");
        for (RestoredWord word : restored.words()) {
            assertThat(word.confidence()).isBetween(0.0, 1.0);
            for (RestoredLetter letter : word.letters()) {
                assertThat(letter.span().cut(text)).startsWith(Character.toString(letter.letter()));
                assertThat(word.span().contains(letter.span())).isTrue();
                assertThat(letter.probability()).isBetween(letter.runnerUpProbability(), 1.0);
                assertThat(letter.margin()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void caseEndingsCanBeLeftOut() {
        DiacriticRestorer restorer = with(RestorationPolicy.NO_CASE_ENDINGS);

        assertThat(restorer.restore("وصل الرئيس شاكرا جدا")).isEqualTo("وَصَل الرَّئِيس شَاكِرًا جِدًّا");
        assertThat(restorer.restore("الحيّ")).endsWith("يّ");
    }

    @Test
    void wholeWordsAreWrittenWhereTheyAreSure() {
        String text = SeedArticle.text();
        DiacriticRestorer sure = with(RestorationPolicy.WHOLE_WORDS);
        DiacriticRestorer all = sure.toBuilder().minimumConfidence(0).build();

        RestoredText restored = sure.inspect(text);

        assertThat(all.restore(text)).isEqualTo(RESTORER.restore(text));
        assertThat(restored.words()).allSatisfy(word -> {
            List<RestoredLetter> marked = word.letters().stream()
                    .filter(letter -> letter.marks() != LetterMarks.NONE)
                    .toList();
            List<RestoredLetter> bare = marked.stream()
                    .filter(letter -> letter.written() == LetterMarks.NONE)
                    .toList();
            if (word.confidence() >= 0.97) {
                assertThat(bare).isEmpty();
            } else if (!bare.isEmpty() && bare.size() < marked.size()) {
                assertThat(marked.subList(0, marked.size() - 1)).doesNotContainAnyElementsOf(bare);
            }
        });
    }

    @Test
    void onlyWhatIsSureCanBeWritten() {
        String text = SeedArticle.text();
        int last = Integer.MAX_VALUE;
        for (double confidence : new double[] {0, 0.5, 0.9, 0.99, 1}) {
            DiacriticRestorer restorer =
                    DiacriticRestorer.builder().minimumConfidence(confidence).build();
            int marks = DiacriticProfile.of(restorer.restore(text)).marks();
            assertThat(marks).as("at %s", confidence).isLessThanOrEqualTo(last);
            last = marks;
        }
        assertThat(last).isLessThan(DiacriticProfile.of(RESTORER.restore(text)).marks());
    }

    @ParameterizedTest
    @CsvSource({
        "LONG_VOWELS_BARE, هذا شعور جديد, هَذا شُعورٌ جَديدٌ",
        "SUKUN_UNWRITTEN, هذا أمر مهم, هَذَا أَمرٌ مُهِمٌّ",
        "TANWIN_ON_ALEF, شكرا جدا, شُكْراً جِدّاً",
        "ALEF_WASLA, هذا البيت والبيت, هَذَا ٱلْبَيْتُ وَٱلْبَيْتُ",
        "VOWEL_BEFORE_WASLA, من اثنين, مِنِ اثْنَيْنِ",
        "DAGGER_ALEF, هذا الله ولكن أولئك, هَٰذَا اللَّٰهُ وَلَٰكِنَّ أُولَٰئِكَ",
    })
    void conventionsChangeHowItIsWritten(Convention convention, String bare, String restored) {
        DiacriticRestorer restorer =
                DiacriticRestorer.builder().conventions(convention).build();

        assertThat(restorer.restore(bare)).isEqualTo(restored);
        assertThat(restorer.restore(restored)).isEqualTo(restored);
    }

    @Test
    void aLongTextIsTheSameInOnePieceAsAStreamAndAmongOthers() throws IOException {
        String text =
                (SeedArticle.text() + "\n\n").repeat(9) + SeedArticle.text().replaceAll("[.\\n]", " ");
        String whole = RESTORER.restore(text);
        StringBuilder streamed = new StringBuilder();

        RESTORER.restore(new StringReader(text), streamed);

        assertThat(streamed.toString()).isEqualTo(whole);
        assertThat(RESTORER.restoreAll(List.of("كتب", text, "", "درس")))
                .containsExactly(RESTORER.restore("كتب"), whole, "", RESTORER.restore("درس"));
        assertThat(RESTORER.inspect(text).text()).isEqualTo(whole);
    }

    @Test
    void severalThreadsGiveTheSameAnswer() throws IOException {
        String text = (SeedArticle.text() + "\n\n").repeat(4);
        DiacriticRestorer parallel = RESTORER.toBuilder().parallelism(3).build();
        StringBuilder streamed = new StringBuilder();

        parallel.restore(new StringReader(text), streamed);

        assertThat(parallel.inspect(text)).isEqualTo(RESTORER.inspect(text));
        assertThat(streamed).hasToString(RESTORER.restore(text));
        assertThat(parallel.restoreAll(List.of(text, "كتب"))).isEqualTo(RESTORER.restoreAll(List.of(text, "كتب")));
        for (int threads : new int[] {0, 257}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DiacriticRestorer.builder().parallelism(threads))
                    .withMessageContaining("from 1 to 256");
        }
    }

    @Test
    void linesCanBeReadByThemselves() {
        DiacriticRestorer alone =
                RESTORER.toBuilder().lineContext(LineContext.NONE).build();
        String lines = "كتب الوزير رسالة\nفتح باب الترشح\nقتل الجنود";

        assertThat(alone.restore(lines))
                .isEqualTo(lines.lines().map(RESTORER::restore).collect(Collectors.joining("\n")));
    }

    @Test
    void shapesOfOldEncodingsBecomeLetters() throws IOException {
        String text = "ﻭﺻﻞ ﺍﻟﺮﺋﻴﺲ ﻭﺍﻟﻼﻋﺒﻮﻥ محم\uFC60د";
        String letters = "وصل الرئيس واللاعبون محم\u064E\u0651د";
        StringBuilder streamed = new StringBuilder();
        RESTORER.restore(new StringReader(text), streamed);
        RestoredText restored = RESTORER.inspect(text);

        assertThat(restored.text())
                .isEqualTo(RESTORER.restore(letters))
                .isEqualTo(RESTORER.restore(text))
                .isEqualTo(streamed.toString());
        assertThat(restored.words()).extracting(word -> word.span().cut(text)).containsExactly(text.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "قال د. أحمد, ' د. '",
        "قالت أ.ف.ب. أمس, ' أ.ف.ب. '",
        "عام 1445هـ أو 2024م, 2024م",
        "سعره 20 د.ك. فقط, ' د.ك. '",
        "قال أ/ سامي, ' أ/ '",
    })
    void abbreviationsStayBare(String text, String kept) {
        assertThat(RESTORER.restore(text)).contains(kept);
        assertThat(RESTORER.restore("و3 كتب")).startsWith("وَ3");
    }

    @ParameterizedTest
    @CsvSource({
        "وكالة (أ ف ب) أمس, (أ ف ب)",
        "ف ب د, ف ب د",
        "أَ فَ كتب, أَ فَ ",
        "كتب أ ف, أ ف",
        "أ َ ف, أ َ فَ", // a mark without a letter
        "ف ب أحمد, فَ بِ أَ",
        "كتاب ف ب, فَ ب",
        "أ  ف, أ  فَ",
        "أ ف ب ك, أ ف ب كَ", // letters beyond the second neighbour count no more
    })
    void lettersSideBySideStayBareWithOneThatIsNoWord(String text, String kept) {
        assertThat(RESTORER.restore(text)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"كتِب الطالب الدرس, كُتِبَ", "كتُب الطالب, كُتُب", "قُتل الرجل, قُتِلَ"})
    void neighboursAndEndingsAgreeWithAGivenMark(String text, String word) {
        assertThat(RESTORER.restore(text)).startsWith(word);
    }

    @Test
    void newspapersMarkWhatIsReadOtherwiseThanUsual() {
        DiacriticRestorer newspaper = with(RestorationPolicy.AMBIGUOUS);
        String text = SeedArticle.text();

        String restored = newspaper.restore(text);

        assertThat(Diacritics.strip(restored)).isEqualTo(Diacritics.strip(text));
        assertThat(DiacriticProfile.of(restored).share()).isLessThan(0.02);
    }

    @Test
    void lettersAndWordsAreValues() {
        RestoredText text = RESTORER.inspect("كتب الدرس");
        RestoredWord word = text.words().get(0);
        RestoredLetter letter = word.letters().get(0);

        assertThat(text)
                .isEqualTo(RESTORER.inspect("كتب الدرس"))
                .hasSameHashCodeAs(RESTORER.inspect("كتب الدرس"))
                .hasToString(text.text())
                .isNotEqualTo(RESTORER.inspect("كتب الدرسَ"));
        assertThat(word).isNotEqualTo(text.words().get(1)).asString().contains("0..3");
        assertThat(letter).isNotEqualTo(word.letters().get(1)).asString().contains("0..1");
    }

    @Test
    void threadsGetTheSameAnswer() {
        String text = SeedArticle.text();
        String expected = RESTORER.restore(text);

        assertThat(Stream.generate(() -> text).limit(8).parallel().map(RESTORER::restore))
                .containsOnly(expected);
    }

    @Test
    void settingsShowAndStay() {
        DiacriticRestorer restorer = DiacriticRestorer.builder()
                .policy(RestorationPolicy.AMBIGUOUS)
                .minimumConfidence(0.5)
                .conventions(Convention.SUKUN_UNWRITTEN)
                .build();

        assertThat(with(RestorationPolicy.WHOLE_WORDS)).asString().contains("minimumConfidence=0.97");

        assertThat(restorer.toBuilder().build())
                .hasToString("DiacriticRestorer[weights=news 2026-11b, policy=AMBIGUOUS, minimumConfidence=0.5,"
                        + " conventions=[SUKUN_UNWRITTEN], lineContext=NEIGHBOURS, parallelism=1]");
    }

    @Test
    void aConfidenceThatIsNoProbabilityIsRefused() {
        for (double probability : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DiacriticRestorer.builder().minimumConfidence(probability))
                    .withMessageContaining("from 0 to 1");
        }
    }

    @ParameterizedTest
    @MethodSource
    void nullIsRefusedByName(ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage("text");
    }

    @SuppressWarnings("NullAway") // null is the point
    static Stream<ThrowingCallable> nullIsRefusedByName() {
        return Stream.of(
                () -> RESTORER.restore(null),
                () -> RESTORER.align(null),
                () -> RESTORER.inspect(null),
                () -> RESTORER.restore(null, new StringBuilder()));
    }

    private static DiacriticRestorer with(RestorationPolicy policy) {
        return DiacriticRestorer.builder().policy(policy).build();
    }

    private static RestoredLetter firstLetter(String text) {
        return RESTORER.inspect(text).words().get(0).letters().get(0);
    }
}
