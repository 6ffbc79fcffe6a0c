package dev.khabar.benchmarks.retrieval;

import dev.khabar.benchmarks.training.NewsArticle;
import dev.khabar.word.StopWords;
import dev.khabar.word.Word;
import dev.khabar.word.WordTokenizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Two words of each title, drawn at random, that the text must both have: as a reader types who remembers an article. The
 * same words for every analyzer.
 */
final class WordPairs {

    private static final long SEED = 19;
    private static final int SHORTEST = 3;

    private final List<String> queries = new ArrayList<>();

    WordPairs(List<NewsArticle> articles) {
        Random random = new Random(SEED);
        for (NewsArticle article : articles) {
            List<String> words = new ArrayList<>();
            for (Word word : WordTokenizer.create().tokenize(article.title())) {
                if (word.text().length() >= SHORTEST && !StopWords.news().contains(word.text())) {
                    words.add(word.text());
                }
            }
            Collections.shuffle(words, random);
            queries.add(words.size() < 2 ? "" : words.get(0) + " " + words.get(1));
        }
    }

    /** What became of the query of each article. */
    enum Outcome {
        /** The title has no two words that carry a subject. */
        NOT_ASKED,
        /** The article is among the results. */
        FOUND,
        /** Others are. */
        MISSED,
        /** There are no results. */
        NOTHING
    }

    /** What an index answers, article by article. */
    List<Outcome> outcomes(ArticleIndex index) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (int article = 0; article < queries.size(); article++) {
            String query = queries.get(article);
            if (query.isEmpty()) {
                outcomes.add(Outcome.NOT_ASKED);
            } else {
                List<Integer> found = index.withAll(query);
                outcomes.add(
                        found.contains(article) ? Outcome.FOUND : found.isEmpty() ? Outcome.NOTHING : Outcome.MISSED);
            }
        }
        return outcomes;
    }
}
