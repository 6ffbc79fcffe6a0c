package dev.khabar.lucene;

import dev.khabar.SeedArticle;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.SentenceAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

@SuppressWarnings("missing-explicit-ctor") // JUnit 4 wants a public class
public class SentenceTokenizerTest extends BaseTokenStreamTestCase {

    private static Analyzer withGap(int gap) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new SentenceTokenizer(SentenceSplitter.create(), gap));
            }
        };
    }

    public void testWordsWithTheirPlacesAndAGapBetweenSentences() throws IOException {
        try (Analyzer analyzer = withGap(100)) {
            assertTokenStreamContents(
                    analyzer.tokenStream("field", " وصل د. أحمد.  غادر! "),
                    new String[] {"وصل", "د", "أحمد", "غادر"},
                    new int[] {1, 5, 8, 15},
                    new int[] {4, 6, 12, 19},
                    null,
                    new int[] {1, 1, 1, 101},
                    null,
                    21);
        }
    }

    public void testWithoutAGapPhrasesGoOn() throws IOException {
        try (Analyzer analyzer = withGap(0)) {
            assertAnalyzesTo(analyzer, "وصل. غادر.", new String[] {"وصل", "غادر"}, new int[] {1, 1});
        }
    }

    public void testASentenceWithoutWordsMakesNoTokenAndNoSecondGap() throws IOException {
        try (Analyzer analyzer = withGap(10)) {
            assertAnalyzesTo(analyzer, "***\nوصل.\n***\nغادر.", new String[] {"وصل", "غادر"}, new int[] {1, 11});
        }
    }

    public void testEveryTokenKnowsItsSentence() throws IOException {
        String text = SeedArticle.text();
        List<Sentence> sentences = SentenceSplitter.create().split(text);
        try (Tokenizer tokenizer = new SentenceTokenizer(SentenceSplitter.create(), 1)) {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            int tokens = 0;
            while (tokenizer.incrementToken()) {
                Sentence sentence = sentences.get(
                        tokenizer.getAttribute(SentenceAttribute.class).getSentenceIndex());
                OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
                assertTrue(sentence.span().start() <= offset.startOffset());
                assertTrue(offset.endOffset() <= sentence.span().end());
                tokens++;
            }
            tokenizer.end();
            assertTrue(tokens > 100);
            assertEquals(
                    text.length(), tokenizer.getAttribute(OffsetAttribute.class).endOffset());
        }
    }

    public void testASentenceOfAnyLengthStaysWhole() throws IOException {
        String text = "كلمة ".repeat(5000) + "آخر";
        try (Analyzer analyzer = withGap(7);
                Tokenizer tokenizer = new SentenceTokenizer(SentenceSplitter.create(), 7)) {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            int tokens = 0;
            while (tokenizer.incrementToken()) {
                assertEquals(0, tokenizer.getAttribute(SentenceAttribute.class).getSentenceIndex());
                tokens++;
            }
            tokenizer.end();
            assertEquals(5001, tokens);
            checkAnalysisConsistency(random(), analyzer, true, text, false);
        }
    }

    public void testALongWordIsCutBetweenCharacters() throws IOException {
        String letter = "\uD83A\uDD00"; // Adlam, two code units
        try (Analyzer analyzer = withGap(0)) {
            assertAnalyzesTo(
                    analyzer,
                    letter.repeat(200),
                    new String[] {letter.repeat(127), letter.repeat(73)},
                    new int[] {0, 254},
                    new int[] {254, 400});
        }
    }

    public void testANegativeGapIsRefused() {
        IllegalArgumentException e = expectThrows(
                IllegalArgumentException.class, () -> new SentenceTokenizer(SentenceSplitter.create(), -1));
        assertEquals("gap -1 is negative", e.getMessage());
    }

    public void testRandomTexts() throws IOException {
        try (Analyzer analyzer = withGap(3)) {
            checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
            checkRandomData(random(), analyzer, 10 * RANDOM_MULTIPLIER, 8192);
        }
    }
}
