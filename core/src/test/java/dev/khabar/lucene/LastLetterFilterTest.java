package dev.khabar.lucene;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

@SuppressWarnings("missing-explicit-ctor") // JUnit 4 wants a public class
public class LastLetterFilterTest extends BaseTokenStreamTestCase {

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
            tokenizer.addAttribute(PositionIncrementAttribute.class); // so that positions can be asked for
            return new TokenStreamComponents(tokenizer, new LastLetterFilter(tokenizer));
        }
    };

    private void check(String text, String terms) throws IOException {
        assertAnalyzesTo(analyzer, text, terms.split(" "));
    }

    public void testAWordByItselfStays() throws IOException {
        check("علي", "علي");
        check("هدف علي معلول", "هدف علي معلول");
    }

    public void testAWordWithoutItsLetterTellsOnTheOthers() throws IOException {
        check("الحكومه علي موعد", "الحكومه على موعد");
        check("الاتفاق علي اجتماع الحكومه", "الاتفاق على اجتماع الحكومه");
        check("الي علي", "الي على");
    }

    public void testOneWordWithItsLetterKeepsTheOthers() throws IOException {
        check("الحكومة علي الي", "الحكومة علي الي");
        check("الحكومه علي مبادرة", "الحكومه علي مبادرة");
        check("هدى علي الحكومه", "هدى علي الحكومه");
    }

    public void testSoManyWordsAreSeldomWithoutOne() throws IOException {
        check("القبض علي شاب بعد فراره من منزل", "القبض على شاب بعد فراره من منزل");
        check("القبض علي شاب بعد فراره من", "القبض علي شاب بعد فراره من");
        check("القبض علي 2 3 4 5 6 7", "القبض علي 2 3 4 5 6 7");
    }

    public void testMarksBehindALetterDoNotHideIt() throws IOException {
        check("عَلِي في الحُكُومَةِ", "عَلِي في الحُكُومَةِ");
        check("الحُكُومَهِ عَلِيْ", "الحُكُومَهِ على");
    }

    public void testReadsAheadOnlySoFar() throws IOException {
        String far = "شاب ".repeat(70);
        check("علي " + far + "الحكومة", "على " + far + "الحكومة");
        String near = "شاب ".repeat(50);
        check("علي " + near + "الحكومة علي", "علي " + near + "الحكومة علي");
    }

    public void testKeepsOffsetsOfWhatItReadAhead() throws IOException {
        assertAnalyzesTo(
                analyzer,
                "علي موعد الحكومه",
                new String[] {"على", "موعد", "الحكومه"},
                new int[] {0, 4, 9},
                new int[] {3, 8, 16},
                new int[] {1, 1, 1});
    }

    public void testAnyText() throws IOException {
        checkRandomData(new Random(random().nextLong()), analyzer, 100);
    }
}
