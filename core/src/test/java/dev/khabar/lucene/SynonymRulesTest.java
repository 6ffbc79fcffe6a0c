package dev.khabar.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.QueryBuilder;
import org.assertj.core.api.Assertions;

/** Lucene's synonyms among this library's filters: where they stand, and what becomes of rules that hold stop words. */
@SuppressWarnings("missing-explicit-ctor") // JUnit 4 wants a public class
public class SynonymRulesTest extends BaseTokenStreamTestCase {

    private static final String SYNONYMS = "synonymGraph";

    private static final List<String> WITHOUT_STOP_WORDS =
            List.of("مجلس الأمن, مجلس الامن الدولي", "أجل تونس, حزب تونس", "الولايات المتحدة, اميركا");
    private static final List<String> WITH_A_STOP_WORD = List.of("الولايات المتحدة, اميركا", "من أجل تونس, حزب تونس");

    private static final Map<String, String> READ_BY_THE_ANALYZER =
            Map.of("synonyms", "rules.txt", "analyzer", NewsArabicAnalyzer.class.getName());
    private static final Map<String, String> READ_AS_WRITTEN = Map.of("synonyms", "rules.txt");

    public void testLastInTheChainAndReadByTheAnalyzerRulesMeetTheFormsOfTheirWords() throws IOException {
        try (Analyzer query = chain(WITHOUT_STOP_WORDS, READ_BY_THE_ANALYZER, "khabarStop", "khabarStem", SYNONYMS)) {
            assertQuery(query, "لمجلس الأمن", "((+f:مجلس +f:امن +f:دولي) (+f:مجلس +f:امن))");
            assertQuery(query, "مجلس الامن الدولي", "((+f:مجلس +f:امن) (+f:مجلس +f:امن +f:دولي))");
            assertQuery(query, "أميركا", "((+f:ولايه +f:متحد) f:امريك)");
            assertQuery(query, "من أجل تونس", "((+f:حزب +f:تونس) (+f:اجل +f:تونس))");
            assertQuery(query, "وحزب تونس", "((+f:اجل +f:تونس) (+f:حزب +f:تونس))");
        }
    }

    public void testThereAPhraseAroundARuleHasNoGapForAStopWord() throws IOException {
        try (Analyzer query = chain(WITHOUT_STOP_WORDS, READ_BY_THE_ANALYZER, "khabarStop", "khabarStem", SYNONYMS);
                Analyzer index = new NewsArabicAnalyzer()) {
            String typed = "قال من أجل تونس";
            assertEquals(
                    "f:\"قال حزب تونس\" f:\"قال اجل تونس\"",
                    new QueryBuilder(query).createPhraseQuery("f", typed).toString());
            assertTokenStreamContents(
                    index.tokenStream("f", typed), new String[] {"قال", "اجل", "تونس"}, new int[] {1, 2, 1});
        }
    }

    public void testThereARuleThatHoldsAStopWordIsRefusedWithItsLine() {
        IOException refused = expectThrows(
                IOException.class,
                () -> chain(WITH_A_STOP_WORD, READ_BY_THE_ANALYZER, "khabarStop", "khabarStem", SYNONYMS));
        Assertions.assertThat(refused)
                .cause()
                .hasMessage("Invalid synonym rule at line 2")
                .cause()
                .hasMessageContaining("من أجل تونس");
    }

    public void testBeforeTheStopWordsTheWordsOfTheQueryAreLost() throws IOException {
        try (Analyzer query = chain(WITH_A_STOP_WORD, READ_AS_WRITTEN, SYNONYMS, "khabarStop", "khabarStem")) {
            assertQuery(query, "من أجل تونس", "f:حزب f:تونس"); // اجل is gone
        }
    }

    public void testBetweenStopWordsAndStemsARuleAsksForWhatNoIndexHolds() throws IOException {
        try (Analyzer query = chain(WITH_A_STOP_WORD, READ_AS_WRITTEN, "khabarStop", SYNONYMS, "khabarStem")) {
            assertQuery(query, "من أجل تونس", "f:اجل f:تونس");
            assertQuery(query, "حزب تونس", "((+f:من +f:اجل +f:تونس) (+f:حزب +f:تونس))");
        }
    }

    public void testWithoutAStopFilterRulesMayHoldStopWords() throws IOException {
        try (Analyzer query = chain(WITH_A_STOP_WORD, READ_AS_WRITTEN, SYNONYMS, "khabarStem")) {
            assertQuery(query, "من أجل تونس", "((+f:حزب +f:تونس) (+f:من +f:اجل +f:تونس))");
            assertQuery(query, "حزب تونس", "((+f:من +f:اجل +f:تونس) (+f:حزب +f:تونس))");
        }
    }

    private static Analyzer chain(List<String> rules, Map<String, String> reading, String... filters)
            throws IOException {
        Path folder = createTempDir();
        Files.write(folder.resolve("rules.txt"), rules);
        CustomAnalyzer.Builder chain = CustomAnalyzer.builder(folder)
                .withTokenizer("standard")
                .addTokenFilter("khabarNormalization", "spelling", "kept")
                .addTokenFilter("khabarWords");
        for (String filter : filters) {
            chain.addTokenFilter(filter, new HashMap<>(filter.equals(SYNONYMS) ? reading : Map.of()));
        }
        return chain.build();
    }

    private static void assertQuery(Analyzer analyzer, String typed, String expected) {
        assertEquals(
                expected,
                new QueryBuilder(analyzer).createBooleanQuery("f", typed).toString());
    }
}
