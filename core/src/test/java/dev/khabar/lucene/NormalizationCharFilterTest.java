package dev.khabar.lucene;

import dev.khabar.SeedArticle;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.apache.lucene.tests.util.TestUtil;

@SuppressWarnings("missing-explicit-ctor") // JUnit 4 wants a public class
public class NormalizationCharFilterTest extends BaseTokenStreamTestCase {

    private static final TextNormalizer SEARCH = TextNormalizer.of(Preset.SEARCH);

    private static Analyzer over(TextNormalizer normalizer, Tokenizer... fixed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(
                        fixed.length > 0 ? fixed[0] : new MockTokenizer(MockTokenizer.WHITESPACE, false));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new NormalizationCharFilter(reader, normalizer);
            }
        };
    }

    public void testOffsetsLeadIntoTheTextThatWasGiven() throws IOException {
        try (Analyzer analyzer = over(SEARCH)) {
            // Marks and tatweel go, the ligature opens, the two spaces are one.
            assertAnalyzesTo(
                    analyzer,
                    "كِتَابٌ  جمـــيل ﻻ",
                    new String[] {"كتاب", "جميل", "لا"},
                    new int[] {0, 9, 17},
                    new int[] {7, 16, 18});
        }
    }

    public void testWhatIsTakenOutAtTheEndsBelongsToNoToken() throws IOException {
        try (Analyzer analyzer = over(SEARCH)) {
            assertAnalyzesTo(analyzer, "\uFEFFتونس\u200F", new String[] {"تونس"}, new int[] {1}, new int[] {6});
            CharFilter filter = new NormalizationCharFilter(new StringReader("\uFEFFتونس\u200F"), SEARCH);
            assertEquals("تونس", readAll(filter, 10));
            assertEquals(1, filter.correctOffset(0));
            assertEquals(6, filter.correctOffset(4));
        }
    }

    public void testNothingIsReadAndNothingIsMovedInAnEmptyText() throws IOException {
        CharFilter filter = new NormalizationCharFilter(new StringReader(""), SEARCH);
        assertEquals(-1, filter.read());
        assertEquals(0, filter.correctOffset(0));
    }

    public void testThePiecesOfTheReaderMakeNoDifference() throws IOException {
        String text = SeedArticle.text();
        String whole = SEARCH.normalize(text);
        for (int piece : new int[] {1, 2, 3, 7, 64, 100_000}) {
            CharFilter filter = new NormalizationCharFilter(new InPieces(text, piece), SEARCH);
            assertEquals(whole, readAll(filter, piece));
            assertEquals(text.length(), filter.correctOffset(whole.length()));
        }
    }

    public void testOffsetsOfAChainLeadAllTheWayBack() throws IOException {
        Reader inner =
                new NormalizationCharFilter(new StringReader("كـتـاب"), TextNormalizer.of(Preset.PYARABIC_TATWEEL));
        CharFilter outer = new NormalizationCharFilter(inner, TextNormalizer.of(Preset.CAMEL_UNICODE));
        assertEquals("كتاب", readAll(outer, 3));
        assertEquals(2, outer.correctOffset(1));
        assertEquals(6, outer.correctOffset(4));
    }

    public void testRandomTexts() throws IOException {
        for (Preset preset : new Preset[] {Preset.SEARCH, Preset.DISPLAY, Preset.ARABERT, Preset.CAMEL_UNICODE}) {
            try (Analyzer analyzer = over(TextNormalizer.of(preset))) {
                checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
            }
        }
    }

    public void testRandomArabicTexts() throws IOException {
        try (Analyzer analyzer = over(SEARCH)) {
            for (int i = 0; i < 200; i++) {
                checkAnalysisConsistency(random(), analyzer, true, randomArabic(60), false);
            }
        }
    }

    public void testTheWholeTextAsOneToken() throws IOException {
        try (Analyzer analyzer = over(SEARCH, new KeywordTokenizer())) {
            checkOneTerm(analyzer, "آلــو", "الو");
        }
    }

    private static String randomArabic(int length) {
        StringBuilder text = new StringBuilder();
        String letters = "ابتكلمنوهيىةأإآؤئءـ\u064B\u064E\u0651\u0652\u0670\u0654ﻻﷺ \u00A0\u200F\u200C.،؟٣";
        for (int i = TestUtil.nextInt(random(), 0, length); i > 0; i--) {
            text.append(letters.charAt(random().nextInt(letters.length())));
        }
        return text.toString();
    }

    private static String readAll(Reader reader, int piece) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[piece];
        for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
            text.append(buffer, 0, count);
        }
        return text.toString();
    }

    /** Gives no more than so many characters at a time. */
    private static final class InPieces extends StringReader {
        private final int piece;

        InPieces(String text, int piece) {
            super(text);
            this.piece = piece;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, piece));
        }
    }
}
