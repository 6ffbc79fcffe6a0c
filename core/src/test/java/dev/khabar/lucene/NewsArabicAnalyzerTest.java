package dev.khabar.lucene;

import dev.khabar.word.NewsStemmer;
import dev.khabar.word.WordCounts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

@SuppressWarnings("missing-explicit-ctor") // JUnit 4 wants a public class
public class NewsArabicAnalyzerTest extends BaseTokenStreamTestCase {

    public void testLeavesOutStopWordsHoweverTheyAreTypedAndStemsTheRest() throws IOException {
        try (Analyzer analyzer = new NewsArabicAnalyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    "وهَذَا القرار، مـن الحكومة و إِلى وزاراتها!",
                    new String[] {"قرار", "حكومه", "وزاره"},
                    new int[] {7, 19, 34},
                    new int[] {13, 26, 42},
                    new int[] {2, 2, 3});
        }
    }

    /** The same words as an editor, a phone and a hurried reader type them. */
    public void testFindsAWordHoweverItIsTyped() throws IOException {
        try (Analyzer analyzer = new NewsArabicAnalyzer()) {
            for (String[] spellings : new String[][] {
                {"إضراب", "اضراب", "أضراب", "إِضْرَاب", "إضـــراب", "اضرابا"},
                {"مدرسة", "مدرسه", "مَدْرَسَةٌ", "المدرسة", "مدرستهم"},
                {"مسؤول", "مسوول", "لمسؤول", "والمسؤولين"},
                {"الوزراء", "الوزرا", "وزراءها"},
                {"مصطفى", "مصطفي", "ومصطفى", "لمصطفى"},
                {"هيئة", "هيئه", "هيية", "بالهيئة"}
            }) {
                for (String spelling : spellings) {
                    checkOneTerm(analyzer, spelling, onlyTerm(analyzer, spellings[0]));
                }
            }
        }
    }

    /** بنا is "with us" seldom, and building without its hamza often. */
    public void testAWordOfAHurriedTextIsWhatItIsBesideTheOthers() throws IOException {
        try (Analyzer analyzer = new NewsArabicAnalyzer()) {
            assertAnalyzesTo(analyzer, "القرار علي الحكومه", new String[] {"قرار", "حكومه"});
            assertAnalyzesTo(analyzer, "هدف علي معلول", new String[] {"هدف", "علي", "معلول"});
            checkOneTerm(analyzer, "بنا", onlyTerm(analyzer, "بناء"));
        }
    }

    public void testTakesWordsToLeaveOutAndWordsNotToStem() throws IOException {
        CharArraySet stop = new CharArraySet(List.of("أخبار"), false);
        CharArraySet keep = new CharArraySet(List.of("الأهرام"), false);
        try (Analyzer analyzer = new NewsArabicAnalyzer(stop, keep)) {
            assertAnalyzesTo(analyzer, "اخبار الاهرام اليوم", new String[] {"الاهرام", "يوم"});
        }
    }

    public void testStemsByCountsOfOnesOwn() throws IOException {
        NewsStemmer own = NewsStemmer.over(WordCounts.of(Map.of("زقزوق", 9, "الزقزوق", 5)));
        try (Analyzer analyzer = new NewsArabicAnalyzer(own)) {
            checkOneTerm(analyzer, "بزقزوق", "زقزوق");
        }
    }

    public void testWildcardsAreNormalisedAndNotStemmed() {
        try (Analyzer analyzer = new NewsArabicAnalyzer()) {
            assertEquals(newBytesRef("والحكومه"), analyzer.normalize("field", "وَالحُكومة"));
        }
    }

    public void testDefaultStopWordsAreASharedSetThatCannotBeChanged() {
        CharArraySet words = NewsArabicAnalyzer.defaultStopWords();
        assertTrue(words.containsAll(Arrays.asList("هو", "وهو", "التي", "في", "إلى", "و")));
        assertFalse(words.contains("ولي"));
        assertFalse(words.contains("بعد"));
        expectThrows(UnsupportedOperationException.class, () -> words.add("خبر"));
    }

    public void testRandomTexts() throws IOException {
        try (Analyzer analyzer = new NewsArabicAnalyzer()) {
            checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
        }
    }

    private static String onlyTerm(Analyzer analyzer, String text) throws IOException {
        try (var stream = analyzer.tokenStream("field", text)) {
            stream.reset();
            assertTrue(stream.incrementToken());
            String term = stream.getAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class)
                    .toString();
            assertFalse(stream.incrementToken());
            stream.end();
            return term;
        }
    }
}
