package dev.khabar.lucene;

import dev.khabar.keyword.DocumentFrequencies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

@SuppressWarnings("missing-explicit-ctor") // JUnit 4 wants a public class
public class FactoriesTest extends BaseTokenStreamTestCase {

    public void testTheAnalyzerCanBeBuiltByName() throws IOException {
        String text = "وقال الرئيسُ إنّ الحكومة ستطالب بـ 20% من الميزانيّة، وهذا قراره.";
        try (Analyzer named = CustomAnalyzer.builder()
                        .withTokenizer("standard")
                        .addTokenFilter("khabarNormalization", "spelling", "kept")
                        .addTokenFilter("khabarWords")
                        .addTokenFilter("khabarStop")
                        .addTokenFilter("khabarStem")
                        .build();
                Analyzer ours = new NewsArabicAnalyzer()) {
            assertTokenStreamContents(
                    named.tokenStream("field", text),
                    new String[] {"قال", "رييس", "ان", "حكومه", "طالب", "ب", "20", "ميزانيه", "قرار"});
            assertTokenStreamContents(
                    ours.tokenStream("field", text),
                    new String[] {"قال", "رييس", "ان", "حكومه", "طالب", "ب", "20", "ميزانيه", "قرار"});
            checkRandomData(random(), named, 50);
        }
    }

    public void testCliticsBeforeAWordFallForAutocompletion() throws IOException {
        try (Analyzer analyzer = CustomAnalyzer.builder()
                .withTokenizer("whitespace")
                .addTokenFilter("khabarClitics")
                .build()) {
            assertAnalyzesTo(
                    analyzer, "وبالحكومة حكومتهم والد CNN ـ", new String[] {"حكومة", "حكومتهم", "والد", "cnn", "ـ"});
        }
    }

    public void testCountsOfOnesOwnDecideWhereAFileIsNamed() throws IOException {
        DocumentFrequencies.Builder counted = DocumentFrequencies.builder();
        for (int i = 0; i < 50; i++) {
            counted.add("المزراب والمزراب مزراب");
        }
        Path folder = createTempDir();
        counted.build().save(folder.resolve("counts.bin"));
        try (Analyzer own = CustomAnalyzer.builder(folder)
                        .withTokenizer("whitespace")
                        .addTokenFilter("khabarStem", "counts", "counts.bin")
                        .build();
                Analyzer clitics = CustomAnalyzer.builder(folder)
                        .withTokenizer("whitespace")
                        .addTokenFilter("khabarClitics", "counts", "counts.bin")
                        .build()) {
            assertAnalyzesTo(own, "ومزراب", new String[] {"مزراب"});
            assertAnalyzesTo(clitics, "بمزراب", new String[] {"مزراب"});
        }
    }

    public void testQuestionWordsAreLeftOutWhereAsked() throws IOException {
        try (Analyzer questions = CustomAnalyzer.builder()
                        .withTokenizer("whitespace")
                        .addTokenFilter("khabarStop", "words", "questions")
                        .build();
                Analyzer news = CustomAnalyzer.builder()
                        .withTokenizer("whitespace")
                        .addTokenFilter("khabarStop")
                        .build()) {
            assertAnalyzesTo(questions, "متى يفتح المتحف", new String[] {"يفتح", "المتحف"});
            assertAnalyzesTo(news, "متى يفتح المتحف", new String[] {"متى", "يفتح", "المتحف"});
        }
    }

    public void testEveryPartTakesItsArguments() throws IOException {
        try (Analyzer analyzer = CustomAnalyzer.builder()
                .addCharFilter("khabarNormalization", "preset", "display")
                .withTokenizer("khabarSentence", "gap", "9", "lineBreaks", "wrap")
                .addTokenFilter("khabarDiacritics", "marks", "vowels")
                .addTokenFilter("khabarNormalization", "preset", "camel-teh-marbuta")
                .build()) {
            assertAnalyzesTo(
                    analyzer, "مُدرّســــة\nجديدة. هنا", new String[] {"مدرّسه", "جديده", "هنا"}, new int[] {1, 1, 10});
        }
    }

    public void testEveryPartIsRegistered() {
        assertTrue(CharFilterFactory.availableCharFilters().contains("khabarNormalization"));
        assertTrue(TokenizerFactory.availableTokenizers().contains("khabarSentence"));
        for (String name : new String[] {"khabarNormalization", "khabarDiacritics", "khabarStop", "khabarStem"}) {
            assertTrue(name, TokenFilterFactory.availableTokenFilters().contains(name));
        }
    }

    public void testUnknownArgumentsAreRefusedByName() {
        Map<String, Function<Map<String, String>, Object>> factories = new HashMap<>();
        factories.put("charFilter", arguments -> CharFilterFactory.forName("khabarNormalization", arguments));
        factories.put("tokenizer", arguments -> TokenizerFactory.forName("khabarSentence", arguments));
        for (String name : new String[] {"khabarNormalization", "khabarDiacritics", "khabarStop", "khabarStem"}) {
            factories.put(name, arguments -> TokenFilterFactory.forName(name, arguments));
        }
        factories.forEach((name, factory) -> {
            Map<String, String> arguments = new HashMap<>(Map.of("nonsense", "1"));
            assertContains("knows no argument nonsense", messageOf(factory, arguments));
        });
    }

    public void testWrongValuesAreRefusedWithWhatIsAllowed() {
        assertContains(
                "preset is \"SEARCH\", but must be one of search, display, lucene, ",
                messageOf(a -> TokenFilterFactory.forName("khabarNormalization", a), "preset", "SEARCH"));
        assertContains(
                "marks is \"some\", but must be one of tashkeel, vowels, all",
                messageOf(a -> TokenFilterFactory.forName("khabarDiacritics", a), "marks", "some"));
        assertContains(
                "gap is -1, but must be from 0 to 1000",
                messageOf(a -> TokenizerFactory.forName("khabarSentence", a), "gap", "-1"));
    }

    public void testTheConstructorsForTheServiceLoaderThrow() {
        expectThrows(UnsupportedOperationException.class, NormalizationCharFilterFactory::new);
        expectThrows(UnsupportedOperationException.class, NormalizationFilterFactory::new);
        expectThrows(UnsupportedOperationException.class, DiacriticsFilterFactory::new);
        expectThrows(UnsupportedOperationException.class, NewsStopFilterFactory::new);
        expectThrows(UnsupportedOperationException.class, NewsStemFilterFactory::new);
        expectThrows(UnsupportedOperationException.class, SentenceTokenizerFactory::new);
    }

    private static String messageOf(Function<Map<String, String>, Object> factory, String name, String value) {
        return messageOf(factory, new HashMap<>(Map.of(name, value)));
    }

    /** The message of the factory itself, which the service loader wraps. */
    private static String messageOf(Function<Map<String, String>, Object> factory, Map<String, String> arguments) {
        Throwable e = expectThrows(IllegalArgumentException.class, () -> assertNull(factory.apply(arguments)));
        while (e.getCause() != null) {
            e = e.getCause();
        }
        return String.valueOf(e.getMessage());
    }

    private static void assertContains(String part, String message) {
        assertTrue(message, message.contains(part));
    }
}
