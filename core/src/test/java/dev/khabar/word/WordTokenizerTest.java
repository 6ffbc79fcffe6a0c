package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.ibm.icu.lang.UCharacter;
import dev.khabar.ArabicTexts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {

    private final WordTokenizer tokenizer = WordTokenizer.create();

    @ParameterizedTest
    @CsvSource({
        "'وصل د. سامي، ثم غادر', وصل|د|سامي|ثم|غادر",
        "'في 10.5 بالمئة', في|10|5|بالمئة",
        "'حوارٌ بنّاءٌ', حوارٌ|بنّاءٌ",
        "'كـــتاب ـكتاب', كـــتاب|كتاب",
        "'شبكة “CNN”', شبكة|CNN",
        "'a_b-c', a|b|c",
        "'٢٠٢٥م', ٢٠٢٥م",
        "'', ''",
        "'… – !', ''",
    })
    void wordsAreRunsOfLettersAndDigitsWithTheirMarks(String text, String words) {
        List<String> expected = words.isEmpty() ? List.of() : List.of(words.split("\\|"));

        assertThat(tokenizer.tokenize(text)).extracting(Word::text).isEqualTo(expected);
    }

    @Test
    void anInvisibleControlInsideAWordIsPartOfItButNotAtItsEnd() {
        assertThat(tokenizer.tokenize("كت\u200Fاب\u200F قال"))
                .extracting(Word::text)
                .containsExactly("كت\u200Fاب", "قال");
    }

    @Test
    void lettersBeyondTheBasicPlaneMakeWords() {
        assertThat(tokenizer.tokenize("\uD835\uDC00\uD835\uDC01 \uD83D x"))
                .extracting(Word::text)
                .containsExactly("\uD835\uDC00\uD835\uDC01", "x");
    }

    @Property
    void wordsAreInOrderApartAndCutFromTheText(@ForAll("texts") String text) {
        int end = 0;
        for (Word word : tokenizer.tokenize(text)) {
            assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(word.span().cut(text)).isEqualTo(word.text()).isNotEmpty();
            int first = word.text().codePointAt(0);
            // ICU's own, as the JDK knows the letters of fewer versions of Unicode
            assertThat(UCharacter.isLetterOrDigit(first)
                            || UCharacter.getType(first) == UCharacter.LETTER_NUMBER
                            || UCharacter.getType(first) == UCharacter.OTHER_NUMBER)
                    .isTrue();
            end = word.span().end();
        }
    }

    @Test
    void plainWordsAreThoseOfLucenesStandardTokenizer() throws IOException {
        String text = dev.khabar.SeedArticle.text();
        List<String> lucene = new ArrayList<>();
        try (StandardTokenizer peer = new StandardTokenizer()) {
            peer.setReader(new StringReader(text));
            peer.reset();
            while (peer.incrementToken()) {
                lucene.add(peer.getAttribute(CharTermAttribute.class).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(tokenizer.tokenize(text)).extracting(Word::text).isEqualTo(lucene);
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> tokenizer.tokenize(null))
                .withMessage("text");
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }
}
