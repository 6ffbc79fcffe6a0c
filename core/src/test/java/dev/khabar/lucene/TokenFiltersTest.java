package dev.khabar.lucene;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.DiacriticSet;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

@SuppressWarnings("missing-explicit-ctor") // JUnit 4 wants a public class
public class TokenFiltersTest extends BaseTokenStreamTestCase {

    private static Analyzer words(UnaryOperator<TokenStream> filter) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
                return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
            }
        };
    }

    private static Analyzer wholeText(UnaryOperator<TokenStream> filter) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new KeywordTokenizer();
                return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
            }
        };
    }

    private static UnaryOperator<TokenStream> normalization(Preset preset) {
        return input -> new NormalizationFilter(input, TextNormalizer.of(preset));
    }

    private static UnaryOperator<TokenStream> diacritics(DiacriticSet marks) {
        return input -> new DiacriticsFilter(input, marks);
    }

    public void testNormalizationChangesTermsAndKeepsOffsets() throws IOException {
        try (Analyzer analyzer = words(normalization(Preset.SEARCH))) {
            assertAnalyzesTo(
                    analyzer,
                    "إِلَى الحكـــومةِ ٢٠٢٥ CNN",
                    new String[] {"الي", "الحكومه", "2025", "cnn"},
                    new int[] {0, 6, 18, 23},
                    new int[] {5, 17, 22, 26});
        }
    }

    public void testATermOfWhichNothingWouldBeLeftStays() throws IOException {
        for (Preset preset : new Preset[] {Preset.SEARCH, Preset.LUCENE}) {
            try (Analyzer analyzer = words(normalization(preset))) {
                assertAnalyzesTo(analyzer, "قـال ـــ", new String[] {"قال", "ـــ"});
            }
        }
    }

    public void testATermThatBecomesSeveralWordsBecomesAsManyTerms() throws IOException {
        try (Analyzer analyzer = words(
                input -> new WordsOfTermFilter(normalization(Preset.SEARCH).apply(input)))) {
            assertAnalyzesTo(
                    analyzer,
                    "النبيﷺ قال",
                    new String[] {"النبي", "صلي", "الله", "عليه", "وسلم", "قال"},
                    new int[] {0, 0, 0, 0, 0, 7},
                    new int[] {6, 6, 6, 6, 6, 10},
                    new int[] {1, 1, 1, 1, 1, 1});
        }
    }

    public void testNumbersHashtagsAndTatweel() throws IOException {
        try (Analyzer analyzer = words(
                input -> new WordsOfTermFilter(normalization(Preset.SEARCH).apply(input)))) {
            assertAnalyzesTo(
                    analyzer,
                    "لـ20 و15 ـ الـ30 1446هـ تونس_تنتخب كوفيد19 5،2 5,2 ٥٫٢ 5,000 CNN2",
                    new String[] {
                        "20", "15", "30", "1446", "تونس", "تنتخب", "كوفيد", "19", "5.2", "5.2", "5.2", "5000", "cnn2"
                    },
                    new int[] {0, 5, 11, 17, 24, 24, 35, 35, 43, 47, 51, 55, 61},
                    new int[] {4, 8, 16, 23, 34, 34, 42, 42, 46, 50, 54, 60, 65},
                    new int[] {1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
        }
    }

    public void testANameThatIsWrittenInOneWordIsTwo() throws IOException {
        try (Analyzer analyzer = words(WordsOfTermFilter::new)) {
            assertAnalyzesTo(
                    analyzer,
                    "ولعبدالله عبد الله عبدال معبدالطريق عبدالب بعد",
                    new String[] {"ولعبد", "الله", "عبد", "الله", "عبدال", "معبدالطريق", "عبدالب", "بعد"},
                    new int[] {0, 0, 10, 14, 19, 25, 36, 43},
                    new int[] {9, 9, 13, 18, 24, 35, 42, 46},
                    new int[] {1, 1, 1, 1, 1, 1, 1, 1});
        }
        try (Analyzer analyzer = new NewsArabicAnalyzer()) {
            assertAnalyzesTo(analyzer, "لعبدالرحمن", new String[] {"عبد", "رحمن"}, new int[] {1, 1});
            assertAnalyzesTo(analyzer, "عبد الرحمن", new String[] {"عبد", "رحمن"}, new int[] {1, 1});
        }
    }

    public void testAPartThatIsNoWordGivesWay() {
        assertEquals(List.of("تونس"), TermParts.of("_تونس_"));
        assertEquals(List.of(), TermParts.of("ـ"));
        assertEquals(List.of("ا,ب"), TermParts.of("ا,ب"));
        assertEquals(List.of("ه"), TermParts.of("ه"));
    }

    public void testStopWordsAreLeftOutHoweverTheyAreTyped() throws IOException {
        try (Analyzer analyzer = words(NewsStopFilter::new)) {
            assertAnalyzesTo(analyzer, "إلى الى الي اليه آلية علي على", new String[] {"آلية", "علي"});
        }
    }

    public void testDiacriticsTakesOutTheMarksItIsGivenAndNothingElse() throws IOException {
        try (Analyzer tashkeel = words(diacritics(DiacriticSet.TASHKEEL));
                Analyzer vowels = words(diacritics(DiacriticSet.VOWELS))) {
            assertAnalyzesTo(
                    tashkeel, "مُدَرِّسَةٌ أُخْرَى \uD83D\uDE00", new String[] {"مدرسة", "أخرى", "\uD83D\uDE00"});
            assertAnalyzesTo(vowels, "مُدَرِّسَةٌ", new String[] {"مدرّسة"});
        }
    }

    public void testStemsTermsAsTheyComeAndKeepsTheirOffsets() throws IOException {
        try (Analyzer analyzer = words(NewsStemFilter::new)) {
            assertAnalyzesTo(
                    analyzer,
                    "وَلِلْحُكُومَةِ حكومتهم الحكومات والحكومة",
                    new String[] {"حكومه", "حكومه", "حكومه", "حكومه"},
                    new int[] {0, 16, 24, 33},
                    new int[] {15, 23, 32, 41});
        }
    }

    public void testOtherScriptsAndKeywordsAreNotStemmed() throws IOException {
        CharArraySet names = new CharArraySet(List.of("الأهرام"), false);
        UnaryOperator<TokenStream> filter = input -> new NewsStemFilter(new SetKeywordMarkerFilter(input, names));
        try (Analyzer analyzer = words(filter)) {
            assertAnalyzesTo(analyzer, "Reuters СССР ١٢ الأهرام", new String[] {"Reuters", "СССР", "١٢", "الأهرام"});
        }
    }

    public void testRandomTexts() throws IOException {
        for (UnaryOperator<TokenStream> filter : filters()) {
            try (Analyzer analyzer = words(filter)) {
                checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
            }
        }
    }

    public void testAnEmptyTerm() throws IOException {
        for (UnaryOperator<TokenStream> filter : filters()) {
            try (Analyzer analyzer = wholeText(filter)) {
                TokenStream stream = analyzer.tokenStream("field", "");
                stream.reset();
                while (stream.incrementToken()) {
                    assertTrue(stream.hasAttributes());
                }
                stream.end();
                stream.close();
            }
        }
    }

    private static List<UnaryOperator<TokenStream>> filters() {
        return List.of(
                normalization(Preset.SEARCH),
                normalization(Preset.LUCENE),
                diacritics(DiacriticSet.ALL),
                NewsStemFilter::new);
    }
}
