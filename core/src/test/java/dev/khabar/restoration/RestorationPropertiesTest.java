package dev.khabar.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.ArabicTexts;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.text.DiacriticSet;
import dev.khabar.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text, news-like or not. */
class RestorationPropertiesTest {

    private static final int TRIES = 150;
    private static final DiacriticRestorer RESTORER = DiacriticRestorer.create();

    @Property(tries = TRIES)
    void lettersNeverChange(@ForAll("texts") String text, @ForAll("restorers") DiacriticRestorer restorer) {
        assertThat(Diacritics.strip(restorer.restore(text))).isEqualTo(Diacritics.strip(LetterShapes.repair(text)));
    }

    @Property(tries = TRIES)
    void restoringTwiceIsRestoringOnce(@ForAll("texts") String text, @ForAll("restorers") DiacriticRestorer restorer) {
        String restored = restorer.restore(text);

        assertThat(restorer.restore(restored)).isEqualTo(restored);
    }

    @Example
    void aVowelPutForASukunHasTheShaddaThatIsLikelier() {
        String restored = RESTORER.restore("\u0627\u064A\u0643\u0640\u0651");

        assertThat(RESTORER.restore(restored)).isEqualTo(restored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0632\u062D\u0649\u0651", "\u0643\u0653\u0651\u0649"})
    void anAlefCarriesATanwinOrMarksOfItsOwn(String text) {
        DiacriticRestorer restorer = RESTORER.toBuilder()
                .conventions(Convention.LONG_VOWELS_BARE, Convention.TANWIN_ON_ALEF, Convention.DAGGER_ALEF)
                .build();
        String restored = restorer.restore(text);

        assertThat(restorer.restore(restored)).isEqualTo(restored);
    }

    @Property(tries = TRIES)
    void everyMarkIsStillThere(@ForAll("texts") String given, @ForAll("restorers") DiacriticRestorer restorer) {
        String text = LetterShapes.repair(given);
        String restored = restorer.restore(text);
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            while (restored.charAt(at) != c) {
                assertThat(DiacriticSet.TASHKEEL.contains(restored.charAt(at)))
                        .as("only tashkeel is added, at %s of %s", at, restored)
                        .isTrue();
                at++;
            }
            at++;
        }
    }

    @Property(tries = TRIES)
    void theAlignmentKeepsEveryLetterInPlace(@ForAll("texts") String given) {
        String text = LetterShapes.repair(given);
        RestoredText restored = RESTORER.inspect(text);

        assertThat(restored.text()).isEqualTo(RESTORER.restore(text));
        for (int i = 0; i < text.length(); i++) {
            assertThat(restored.aligned().fromOriginal(new Span(i, i + 1)).cut(restored.text()))
                    .startsWith(text.substring(i, i + 1));
        }
        int end = 0;
        for (RestoredWord word : restored.words()) {
            assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
            end = word.span().end();
        }
    }

    @Property(tries = TRIES)
    void streamsAndBatchesGiveTheSame(@ForAll("texts") String text, @ForAll("texts") String other) throws IOException {
        StringBuilder streamed = new StringBuilder();
        RESTORER.restore(new StringReader(text), streamed);

        assertThat(streamed.toString()).isEqualTo(RESTORER.restore(text));
        assertThat(RESTORER.restoreAll(List.of(text, other, text)))
                .containsExactly(RESTORER.restore(text), RESTORER.restore(other), RESTORER.restore(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> news = Arbitraries.of(
                        "أعلنت", "الحكومة", "شكراً", "جدًا", "مدرّسة", "هٰذا", "و", "10.5", "،", ".", "\n", "BBC", "ﻻ",
                        "اَل", "ي\u0654", "ىً")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
        return Arbitraries.oneOf(
                news, ArabicTexts.any(), Arbitraries.strings().all().ofMaxLength(40));
    }

    @Provide
    Arbitrary<DiacriticRestorer> restorers() {
        return Arbitraries.of(
                RESTORER,
                RESTORER.toBuilder().policy(RestorationPolicy.NO_CASE_ENDINGS).build(),
                RESTORER.toBuilder().policy(RestorationPolicy.AMBIGUOUS).build(),
                RESTORER.toBuilder().policy(RestorationPolicy.WHOLE_WORDS).build(),
                RESTORER.toBuilder().minimumConfidence(0.9).build(),
                RESTORER.toBuilder()
                        .conventions(Convention.LONG_VOWELS_BARE, Convention.TANWIN_ON_ALEF, Convention.DAGGER_ALEF)
                        .build());
    }
}
