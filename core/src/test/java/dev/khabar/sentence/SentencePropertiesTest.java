package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text. */
class SentencePropertiesTest {

    /** Beyond the basic plane nothing is told apart. */
    private static final String VISIBLE = "[^\\s\\u0085\\p{Z}\\p{Cf}\\u200B]|[\\x{10000}-\\x{10FFFF}]";

    private static final String FULL_STOP = "[.\\u06D4\\uFF0E\\u3002\\uFF61\\uFE52]";

    /** Those that Unicode counts among the controls although they show: {@code U+0600} and its like. */
    private static final String SIGN_BEFORE_NUMBER = "[\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2]";

    @Property
    void sentencesAndTheBlanksBetweenThemTileTheText(
            @ForAll("texts") String text, @ForAll("splitters") SentenceSplitter splitter) {
        int at = 0;
        for (Sentence sentence : splitter.split(text)) {
            assertBlank(text, at, sentence.span().start());
            assertThat(sentence.span().isEmpty()).isFalse();
            assertThat(sentence.span().cut(text)).isEqualTo(sentence.text());
            assertThat(sentence.text())
                    .as("more than blanks")
                    .matches("(?s).*(" + VISIBLE + "|" + SIGN_BEFORE_NUMBER + ").*");
            at = sentence.span().end();
        }
        assertBlank(text, at, text.length());
    }

    private static void assertBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(CharacterTable.is(text.charAt(i), CharacterTable.BLANK))
                    .as("U+%04X at %d is blank", (int) text.charAt(i), i)
                    .isTrue();
        }
    }

    @Property
    void aSentenceByItselfIsOneSentence(
            @ForAll("texts") String text, @ForAll("unadaptingSplitters") SentenceSplitter splitter) {
        for (Sentence sentence : splitter.split(text)) {
            assertThat(Sentences.texts(splitter, sentence.text())).containsExactly(sentence.text());
        }
    }

    /** {@link Ellipses#DETECT} asks what stands around a sentence, but only about the runs of dots in it. */
    @Property
    void aSentenceWithoutRunsOfDotsByItselfIsOneSentence(@ForAll("texts") String text) {
        SentenceSplitter splitter = SentenceSplitter.create();
        for (Sentence sentence : splitter.split(text)) {
            if (!sentence.text().matches("(?s).*(\\u2026|\\uFE19|" + FULL_STOP + "\\W*" + FULL_STOP + ").*")) {
                assertThat(Sentences.texts(splitter, sentence.text())).containsExactly(sentence.text());
            }
        }
    }

    @Property
    void aStreamGivesTheSameHoweverItIsCut(
            @ForAll("texts") String text,
            @ForAll("splitters") SentenceSplitter splitter,
            @ForAll @IntRange(min = 1, max = 9) int chunk,
            @ForAll @IntRange(min = 1, max = 70) int smallestRead) {
        List<Sentence> streamed =
                splitter.split(new ChunkedReader(text, chunk), smallestRead).toList();

        assertThat(streamed).isEqualTo(splitter.split(text));
    }

    @Property(tries = 100)
    void aStreamLongerThanItsWindowGivesTheSame(
            @ForAll("longTexts") String text, @ForAll("splitters") SentenceSplitter splitter) {
        List<Sentence> streamed = splitter.split(new StringReader(text)).toList();

        assertThat(streamed).isEqualTo(splitter.split(text));
    }

    /** In words that the rules see the whole of, marks included: they look {@link Mark#SIGHT} code units around. */
    @Property
    void marksThatChangeNoMeaningChangeNoBoundary(@ForAll("texts") String any) {
        SentenceSplitter splitter = SentenceSplitter.create();
        String text = any.replaceAll("(\\S{" + Mark.SIGHT / 4 + "})", "$1 ");
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marked.append(c);
            if (c >= '\u0621' && c <= '\u063A') {
                marked.append("\u064E\u0640");
            }
        }
        List<String> expected = splitter.split(text).stream()
                .map(sentence -> sentence.text().replaceAll("[\u064E\u0640]", ""))
                .toList();

        assertThat(splitter.split(marked))
                .extracting(sentence -> sentence.text().replaceAll("[\u064E\u0640]", ""))
                .isEqualTo(expected);
    }

    @Property
    void aNoBreakSpaceIsASpace(@ForAll("texts") String text) {
        assertThat(Sentences.of(text.replace(' ', '\u00A0')))
                .isEqualTo(Sentences.of(text).stream()
                        .map(sentence -> sentence.replace(' ', '\u00A0'))
                        .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return NewsTexts.any();
    }

    @Provide
    Arbitrary<String> longTexts() {
        return NewsTexts.any().list().ofMinSize(200).ofMaxSize(400).map(texts -> String.join("", texts));
    }

    @Provide
    Arbitrary<SentenceSplitter> unadaptingSplitters() {
        return NewsTexts.unadaptingSplitters();
    }

    @Provide
    Arbitrary<SentenceSplitter> splitters() {
        return NewsTexts.splitters();
    }
}
