package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts on which a splitter that looks too far around each mark would not come to an end. */
class HugeTextTest {

    private static final int MANY = 100_000;

    private static final SentenceSplitter WHOLE = SentenceSplitter.builder()
            .quotations(Quotations.KEEP_WHOLE)
            .lineBreaks(LineBreaks.WRAP)
            .endAt(Pause.values())
            .build();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hugeTextsAreSplit(String name, String text, int sentences) {
        List<Sentence> split = SentenceSplitter.create().split(text);

        assertThat(split).hasSize(sentences);
        assertThat(SentenceSplitter.create().split(new StringReader(text)).count())
                .isEqualTo(sentences);
        assertThat(split.get(split.size() - 1).span().end())
                .isEqualTo(text.stripTrailing().length());
    }

    static Stream<Arguments> hugeTextsAreSplit() {
        return Stream.of(
                Arguments.of("full stops", ".".repeat(MANY), 1),
                Arguments.of("full stops apart", ". ".repeat(MANY), 1),
                Arguments.of("short sentences", "قال. ".repeat(MANY), MANY),
                Arguments.of("one-letter words", "م. ".repeat(MANY), 1),
                Arguments.of("initials without blanks", "م.".repeat(MANY), 1),
                Arguments.of("open quotes", "«".repeat(MANY), 1),
                Arguments.of("open quotes and words", "«نعم ".repeat(MANY), 1),
                Arguments.of("straight quotes and sentences", "\"نعم. ".repeat(MANY), MANY),
                Arguments.of("closed quotes", "قال: \"نعم.\" ثم ".repeat(MANY), MANY + 1),
                Arguments.of("open brackets", "(".repeat(MANY), 1),
                Arguments.of("bracketed marks", "نعم (!) ".repeat(MANY), 1),
                Arguments.of("no terminator", "كلمة ".repeat(200_000), 1),
                Arguments.of("one word", "م".repeat(1_000_000), 1),
                Arguments.of("diacritics", "م" + "\u064E".repeat(1_000_000) + ".", 1),
                Arguments.of("blanks", "قال" + " ".repeat(1_000_000) + ". نعم", 2),
                Arguments.of("digits", "1.".repeat(MANY), 1),
                Arguments.of("list numbers", "1. نعم ".repeat(MANY), MANY),
                Arguments.of("line breaks", "نعم\n".repeat(MANY), MANY),
                Arguments.of("emoji", "نعم! " + "🏆".repeat(MANY), 1),
                Arguments.of("notes", "نعم." + "[1]".repeat(MANY) + " لا", 2),
                Arguments.of("lone surrogates", "\uD83C".repeat(MANY), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeTextsAreSplit")
    void hugeTextsAreSplitWhateverThePolicies(String name, String text, int ignored) {
        List<Sentence> split = WHOLE.split(text);

        assertThat(split).isNotEmpty();
        assertThat(WHOLE.split(new StringReader(text)).toList()).isEqualTo(split);
    }
}
