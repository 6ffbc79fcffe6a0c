package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.text.Span;
import java.io.Reader;
import java.nio.CharBuffer;
import java.text.CharacterIterator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @Test
    void aByteOrderMarkIsPartOfNoSentence() {
        assertThat(SentenceSplitter.create().split("\uFEFFوصل الوفد."))
                .extracting(Sentence::span)
                .containsExactly(new Span(1, 11));
    }

    private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

    @Test
    void aSentenceHasItsPlaceItsTextAndItsReason() {
        assertThat(SPLITTER.split("  وصل الوفد. وغادر"))
                .containsExactly(
                        new Sentence(new Span(2, 12), "وصل الوفد.", Ending.TERMINATOR),
                        new Sentence(new Span(13, 18), "وغادر", Ending.END_OF_TEXT));
    }

    @Test
    void placesCountUtf16CodeUnits() {
        assertThat(SPLITTER.split("فزنا! 🏆 شكرا."))
                .extracting(Sentence::span)
                .containsExactly(new Span(0, 8), new Span(9, 14));
    }

    @Test
    void everyReasonIsGiven() {
        assertThat(Sentences.endings(SPLITTER, "وصل.")).containsExactly(Ending.TERMINATOR);
        assertThat(Sentences.endings(SPLITTER, "وصل؟! وغادر")).containsExactly(Ending.TERMINATOR, Ending.END_OF_TEXT);
        assertThat(Sentences.endings(SPLITTER, "قال: «وصل.» ثم غادر"))
                .containsExactly(Ending.QUOTATION, Ending.END_OF_TEXT);
        assertThat(Sentences.endings(SPLITTER, "(وصل الوفد.) ثم غادر"))
                .containsExactly(Ending.QUOTATION, Ending.END_OF_TEXT);
        assertThat(Sentences.endings(SPLITTER, "قال: «وصل؟». وغادر"))
                .containsExactly(Ending.TERMINATOR, Ending.END_OF_TEXT);
        assertThat(Sentences.endings(SPLITTER, "وصل\nوغادر")).containsExactly(Ending.LINE_BREAK, Ending.END_OF_TEXT);
        assertThat(Sentences.endings(SPLITTER, "وصل.\nوغادر")).containsExactly(Ending.TERMINATOR, Ending.END_OF_TEXT);
        assertThat(Sentences.endings(SPLITTER, "وصل..\nوغادر"))
                .as("an ellipsis ends nothing, the line does")
                .containsExactly(Ending.LINE_BREAK, Ending.END_OF_TEXT);
        SentenceSplitter commas = SentenceSplitter.builder().endAt(Pause.COMMA).build();
        assertThat(Sentences.endings(commas, "وصل، وغادر")).containsExactly(Ending.PAUSE, Ending.END_OF_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00A0\t\u200F", "\uFEFF", "\u202B\u202C \n"})
    void aTextWithNothingVisibleHasNoSentence(String text) {
        assertThat(SPLITTER.split(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "؟!", "…", "(!)", "\uD83C", "\uDFC6.", "\u064E", "\u0000"})
    void aTextWithoutWordsIsOneSentence(String text) {
        assertThat(Sentences.of(text)).containsExactly(text);
    }

    @Test
    void anyCharSequenceWillDo() {
        assertThat(SPLITTER.split(CharBuffer.wrap("وصل. وغادر."))).isEqualTo(SPLITTER.split("وصل. وغادر."));
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void theListCannotBeChanged() {
        List<Sentence> sentences = SPLITTER.split("وصل.");

        assertThatThrownBy(() -> sentences.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void thereIsOneSplitterOfNewsText() {
        assertThat(SentenceSplitter.create()).isSameAs(SentenceSplitter.create());
    }

    @Test
    void aBuilderIsUsableAgainAndItsSplittersKeepTheirSettings() {
        SentenceSplitter.Builder builder = SentenceSplitter.builder().endAt(Pause.COMMA);
        SentenceSplitter commas = builder.build();
        SentenceSplitter both = builder.endAt(Pause.SEMICOLON).build();

        assertThat(Sentences.texts(commas, "وصل، ثم غادر؛ وعاد")).containsExactly("وصل،", "ثم غادر؛ وعاد");
        assertThat(Sentences.texts(both, "وصل، ثم غادر؛ وعاد")).containsExactly("وصل،", "ثم غادر؛", "وعاد");
    }

    @Test
    void settingsAreShown() {
        SentenceSplitter splitter = SentenceSplitter.builder()
                .lineBreaks(LineBreaks.WRAP)
                .endAt(Pause.COLON, Pause.COMMA)
                .quotations(Quotations.KEEP_WHOLE)
                .longestQuotation(200)
                .build();

        assertThat(splitter.toString())
                .startsWith(
                        "SentenceSplitter[lineBreaks=WRAP, endAt=[COMMA, COLON], ellipses=DETECT, quotations=KEEP_WHOLE, "
                                + "longestQuotation=200, longest=any, abbreviations=");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 10_001})
    void aLongestQuotationOutOfRangeIsRefused(int length) {
        assertThatThrownBy(() -> SentenceSplitter.builder().longestQuotation(length))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("longest quotation " + length + " is not from 2 to 10,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "12", "أ. ب", "د\n"})
    void whatIsNoAbbreviationIsRefused(String abbreviation) {
        assertThatThrownBy(() -> SentenceSplitter.builder().abbreviation(abbreviation, AbbreviationKind.TITLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an abbreviation: '" + abbreviation + "'");
    }

    @ParameterizedTest
    @MethodSource
    void nullIsRefusedByName(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    @SuppressWarnings("NullAway") // null is the point
    static Stream<Arguments> nullIsRefusedByName() {
        return Stream.of(
                refused("text", () -> SPLITTER.split((CharSequence) null)),
                refused("reader", () -> SPLITTER.split((Reader) null)),
                refused("newText", () -> SPLITTER.breakIterator().setText((CharacterIterator) null)),
                refused(
                        "newText",
                        () -> SentenceSplitter.create().breakIterator().setText((String) null)),
                refused("policy", () -> SentenceSplitter.builder().lineBreaks(null)),
                refused("policy", () -> SentenceSplitter.builder().quotations(null)),
                refused("ends", () -> SentenceSplitter.builder().endAt((Pause[]) null)),
                refused("pause", () -> SentenceSplitter.builder().endAt((Pause) null)),
                refused("abbreviation", () -> SentenceSplitter.builder().abbreviation(null, AbbreviationKind.UNIT)),
                refused("kind", () -> SentenceSplitter.builder().abbreviation("كذا", null)),
                refused("span", () -> new Sentence(null, "", Ending.TERMINATOR)),
                refused("text", () -> new Sentence(new Span(0, 0), null, Ending.TERMINATOR)),
                refused("ending", () -> new Sentence(new Span(0, 0), "", null)));
    }

    private static Arguments refused(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    @Test
    void marksAndABracketAreNoListLabel() {
        for (String text : List.of("\u0640).", "\u064E\u0640). خبر", " \u200F\u064E). 1. خبر", "\u0640)")) {
            assertThat(SentenceSplitter.create().split(text))
                    .allSatisfy(
                            sentence -> assertThat(sentence.span().cut(text)).isEqualTo(sentence.text()));
        }
    }
}
