package dev.khabar.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/** What is remembered is what the filters of the analyzer say, one after another. */
class RememberingFilterTest {

    private static final String LETTERS =
            "ابتةحدرسصطعفقكلمنهويءأؤإئىپ\u064E\u0651\u0654ـ12٣٤xYz_-.,، ﷺﻻ\u200C\u200F\uD83D";
    private static final String[] WORDS = {
        "في", "إلى", "اليه", "الحكومة", "وبالحكومات", "لـ20", "#تونس_تنتخب", "النبيﷺ", "ـ", "5،2", "Reuters", "القاهرة"
    };

    private static final CharArraySet EXCLUDED = CharArraySet.unmodifiableSet(words("القاهرة"));

    private static CharArraySet words(String... words) {
        CharArraySet set = new CharArraySet(words.length, false);
        for (String word : words) {
            set.add(word);
        }
        return set;
    }

    private static Analyzer filters() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream plain = new WordsOfTermFilter(new NormalizationFilter(words, SpellingRules.KEPT));
                TokenStream marked = new ExclusionFilter(new NewsStopFilter(plain), NewsStopFilter.folded(EXCLUDED));
                return new TokenStreamComponents(words, new NewsStemFilter(marked));
            }
        };
    }

    private static String terms(Analyzer analyzer, String text) throws IOException {
        StringBuilder terms = new StringBuilder();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = tokens.addAttribute(PositionIncrementAttribute.class);
            KeywordAttribute keyword = tokens.addAttribute(KeywordAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.append(term)
                        .append(keyword.isKeyword() ? "! " : " ")
                        .append(offset.startOffset())
                        .append(' ')
                        .append(offset.endOffset())
                        .append(" +")
                        .append(position.getPositionIncrement())
                        .append('\n');
            }
            tokens.end();
            terms.append(offset.endOffset()).append(" +").append(position.getPositionIncrement());
        }
        return terms.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = random.nextInt(12); words > 0; words--) {
            if (random.nextInt(3) > 0) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
            } else {
                for (int letters = random.nextInt(40); letters > 0; letters--) {
                    text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                }
            }
            text.append(random.nextInt(6) > 0 ? " " : "");
        }
        return text.toString();
    }

    @Test
    void termsPlacesAndPositionsAreThoseOfTheFilters() throws IOException {
        Random random = new Random(19);
        try (Analyzer analyzer = new NewsArabicAnalyzer(NewsArabicAnalyzer.defaultStopWords(), EXCLUDED);
                Analyzer filters = filters()) {
            for (int i = 0; i < 3000; i++) {
                String text = text(random);
                assertThat(terms(analyzer, text)).as(text).isEqualTo(terms(filters, text));
            }
        }
    }

    @Test
    void wordsThatAreLeftOutAtTheEndCountAsPositions() throws IOException {
        try (Analyzer analyzer = new NewsArabicAnalyzer()) {
            assertThat(terms(analyzer, "مصر في ـ")).isEqualTo("مصر 0 3 +1\n8 +2");
        }
    }
}
