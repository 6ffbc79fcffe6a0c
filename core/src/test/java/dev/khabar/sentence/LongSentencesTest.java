package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LongSentencesTest {

    private static final String LONG =
            "أعلنت البلدية أنها ستبدأ العمل، ووزعت الخرائط؛ وقالت إن السكان راضون، وأضافت أن الكلفة معروفة.";

    @Test
    void aSemicolonIsTheBestPlace() {
        assertThat(split(60, LONG))
                .containsExactly(
                        "أعلنت البلدية أنها ستبدأ العمل، ووزعت الخرائط؛",
                        "وقالت إن السكان راضون، وأضافت أن الكلفة معروفة.");
        assertThat(Sentences.endings(splitter(60), LONG)).containsExactly(Ending.CLAUSE, Ending.TERMINATOR);
    }

    @Test
    void thenACommaBeforeAClause() {
        assertThat(split(50, "وصل الوفد إلى العاصمة، وقال الوزير إنه، بعد اليوم، راض"))
                .containsExactly("وصل الوفد إلى العاصمة،", "وقال الوزير إنه، بعد اليوم، راض");
    }

    @Test
    void thenAnyCommaAndThenTheWordThatOpensAClause() {
        assertThat(split(30, "زار الرئيس القاهرة، الرياض، بغداد، عمان"))
                .containsExactly("زار الرئيس القاهرة، الرياض،", "بغداد، عمان");
        assertThat(split(40, "بقي الوفد في العاصمة ثم غادر إلى المطار الدولي"))
                .containsExactly("بقي الوفد في العاصمة", "ثم غادر إلى المطار الدولي");
    }

    @Test
    void quotationsBracketsAndNumbersStayWhole() {
        assertThat(split(20, "قال: «وصلنا، وعدنا، وسنعود غدا إلى الديار»، ثم سكت"))
                .containsExactly("قال: «وصلنا، وعدنا، وسنعود غدا إلى الديار»،", "ثم سكت");
        assertThat(split(20, "بلغ السعر أمس (دون الضريبة، والرسوم) نحو 10,500 ريال"))
                .containsExactly("بلغ السعر أمس (دون الضريبة، والرسوم) نحو 10,500 ريال");
    }

    @Test
    void whatHasNoPlaceStaysAsLongAsItIs() {
        String words = "كلمة ".repeat(40) + "أخيرة";

        assertThat(split(20, words)).containsExactly(words);
        assertThat(split(100, "قصيرة، جدا. وأخرى، أيضا.")).containsExactly("قصيرة، جدا.", "وأخرى، أيضا.");
    }

    @Test
    void aLengthThatNoSentenceHasIsRefused() {
        assertThatThrownBy(() -> SentenceSplitter.builder().longest(19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("19");
        assertThat(splitter(40)).hasToString(splitter(40).toString()).asString().contains("longest=40");
    }

    @Property
    void piecesAreThePiecesOfASentence(
            @ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 60) int longest) {
        List<Sentence> whole = SentenceSplitter.create().split(text);
        List<Sentence> pieces = splitter(longest).split(text);

        assertThat(pieces.stream()
                        .filter(piece -> piece.ending() != Ending.CLAUSE)
                        .map(piece -> piece.span().end()))
                .containsExactlyElementsOf(
                        whole.stream().map(sentence -> sentence.span().end()).toList());
        assertThat(splitter(longest).split(new ChunkedReader(text, 5), 30).toList())
                .isEqualTo(pieces);
    }

    @Provide
    Arbitrary<String> texts() {
        return NewsTexts.any();
    }

    private static SentenceSplitter splitter(int longest) {
        return SentenceSplitter.builder().longest(longest).build();
    }

    private static List<String> split(int longest, String text) {
        return Sentences.texts(splitter(longest), text);
    }
}
