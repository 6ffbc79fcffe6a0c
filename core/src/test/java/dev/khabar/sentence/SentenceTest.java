package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final String TEXT = "وصل الوفد. وغادر";

    private final Sentence first = SentenceSplitter.create().split(TEXT).get(0);

    @Test
    void itsTextIsCutWhenAskedForAndKept() {
        assertThat(first.text()).isEqualTo("وصل الوفد.").isSameAs(first.text());
    }

    @Test
    void aTextThatIsOneSentenceIsNotCopied() {
        assertThat(SentenceSplitter.create().split("وصل الوفد.").get(0).text()).isSameAs("وصل الوفد.");
    }

    @Test
    void equalsWhatSaysTheSame() {
        assertThat(first)
                .isEqualTo(new Sentence(new Span(0, 10), "وصل الوفد.", Ending.TERMINATOR))
                .hasSameHashCodeAs(new Sentence(new Span(0, 10), "وصل الوفد.", Ending.TERMINATOR))
                .hasToString("Sentence[span=0..10, text=وصل الوفد., ending=TERMINATOR]")
                .isNotEqualTo(new Sentence(new Span(1, 11), "وصل الوفد.", Ending.TERMINATOR))
                .isNotEqualTo(new Sentence(new Span(0, 10), "عاد الوفد.", Ending.TERMINATOR))
                .isNotEqualTo(new Sentence(new Span(0, 10), "وصل الوفد.", Ending.END_OF_TEXT))
                .isNotEqualTo("وصل الوفد.");
    }

    @Test
    void aTextOfAnotherLengthThanTheSpanIsRefused() {
        assertThatThrownBy(() -> new Sentence(new Span(0, 4), "وصل", Ending.TERMINATOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 3 characters")
                .hasMessageContaining("0..4");
    }

    @Test
    void manyThreadsGetTheSameCharacters() {
        String news = (TEXT + "\n").repeat(500);
        List<Sentence> sentences = SentenceSplitter.create().split(news);

        assertThat(Stream.generate(() -> sentences).limit(8).parallel().flatMap(List::stream))
                .allSatisfy(sentence ->
                        assertThat(sentence.text()).isEqualTo(sentence.span().cut(news)));
    }
}
