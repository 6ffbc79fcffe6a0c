package dev.khabar.lucene;

import dev.khabar.word.OtherForms;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.QueryBuilder;

@SuppressWarnings("missing-explicit-ctor") // JUnit 4 wants a public class
public class OtherFormsFilterTest extends BaseTokenStreamTestCase {

    private static Analyzer named(String filter, String... arguments) throws IOException {
        return CustomAnalyzer.builder()
                .withTokenizer("whitespace")
                .addTokenFilter(filter, arguments)
                .build();
    }

    public void testPluralsStandBesideTheWord() throws IOException {
        try (Analyzer analyzer = named("khabarPlurals")) {
            assertAnalyzesTo(
                    analyzer,
                    "أسر الشهداء اليوم",
                    new String[] {"أسر", "أسرة", "الشهداء", "شهيد", "اليوم", "أيام"},
                    new int[] {0, 0, 4, 4, 12, 12},
                    new int[] {3, 3, 11, 11, 17, 17},
                    new String[] {"word", "SYNONYM", "word", "SYNONYM", "word", "SYNONYM"},
                    new int[] {1, 0, 1, 0, 1, 0});
        }
    }

    public void testSpellingsStandBesideTheWord() throws IOException {
        try (Analyzer analyzer = named("khabarSpelling")) {
            assertAnalyzesTo(analyzer, "وأمريكا هنا", new String[] {"وأمريكا", "وأميركا", "هنا"}, new int[] {1, 0, 1});
        }
    }

    public void testQueriesWeighThemLess() throws IOException {
        try (Analyzer analyzer = named("khabarPlurals", "weight", "0.25")) {
            assertEquals(
                    new SynonymQuery.Builder("text")
                            .addTerm(new Term("text", "شهداء"))
                            .addTerm(new Term("text", "شهيد"), 0.25f)
                            .build(),
                    new QueryBuilder(analyzer).createBooleanQuery("text", "شهداء"));
        }
    }

    public void testAnotherStemmerFindsThePluralByIt() throws IOException {
        try (Analyzer index = CustomAnalyzer.builder()
                        .withTokenizer("standard")
                        .addTokenFilter("khabarNormalization", "spelling", "kept")
                        .addTokenFilter("arabicStem")
                        .build();
                Analyzer query = CustomAnalyzer.builder()
                        .withTokenizer("standard")
                        .addTokenFilter("khabarNormalization", "spelling", "kept")
                        .addTokenFilter("khabarPlurals")
                        .addTokenFilter("arabicStem")
                        .build()) {
            assertAnalyzesTo(index, "والشهيد", new String[] {"شهيد"});
            assertAnalyzesTo(query, "للشهداء", new String[] {"شهداء", "شهيد"}, new int[] {1, 0});
        }
    }

    public void testOurStemmerKeepsApartWhatItIsTold() throws IOException {
        try (Analyzer apart = named("khabarStem", "keep", "plurals, spellings");
                Analyzer joined = named("khabarStem")) {
            assertAnalyzesTo(apart, "الشهداء جوجل", new String[] {"شهداء", "جوجل"});
            assertAnalyzesTo(joined, "الشهداء جوجل", new String[] {"شهيد", "غوغل"});
        }
    }

    public void testKeywordsStayByThemselves() throws IOException {
        CharArraySet names = new CharArraySet(List.of("شهداء"), false);
        try (Analyzer analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new KeywordTokenizer();
                TokenStream marked = new SetKeywordMarkerFilter(words, names);
                return new TokenStreamComponents(words, new OtherFormsFilter(marked, OtherForms.plurals(), 1));
            }
        }) {
            assertAnalyzesTo(analyzer, "شهداء", new String[] {"شهداء"});
            assertAnalyzesTo(analyzer, "شهيد", new String[] {"شهيد", "شهداء"}, new int[] {1, 0});
        }
    }

    public void testRandomTexts() throws IOException {
        for (String filter : new String[] {"khabarPlurals", "khabarSpelling"}) {
            try (Analyzer analyzer = named(filter)) {
                checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
            }
        }
    }

    public void testWeightsAreChecked() {
        for (String weight : new String[] {"0", "1.5", "NaN", "-1"}) {
            IllegalArgumentException e = expectThrows(
                    IllegalArgumentException.class,
                    () -> new PluralsFilterFactory(new HashMap<>(Map.of("weight", weight))));
            assertTrue(e.getMessage(), String.valueOf(e.getMessage()).contains("must be above 0 and at most 1"));
        }
        expectThrows(
                IllegalArgumentException.class,
                () -> new SpellingFilterFactory(new HashMap<>(Map.of("nonsense", "1"))));
        expectThrows(UnsupportedOperationException.class, PluralsFilterFactory::new);
        expectThrows(UnsupportedOperationException.class, SpellingFilterFactory::new);
        assertTrue(TokenFilterFactory.availableTokenFilters().contains("khabarPlurals"));
    }
}
