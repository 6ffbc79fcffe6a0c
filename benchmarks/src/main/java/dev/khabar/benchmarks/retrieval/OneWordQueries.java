package dev.khabar.benchmarks.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.lines.JsonLines;
import dev.khabar.benchmarks.training.NewsArticle;
import dev.khabar.word.Word;
import dev.khabar.word.WordTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Single words as queries, with other words graded by hand: 2 for a form that must be found, 1 for one that may be, 0 for
 * another word. What is found weighs by the articles of a corpus that have it.
 */
final class OneWordQueries {

    private final List<Query> queries = new ArrayList<>();
    private final Map<String, Integer> articlesOf;

    private record Query(String word, Map<String, Integer> grades) {}

    /**
     * Of the queries that a corpus can answer, the means.
     *
     * @param asked how many queries there are of which the corpus has a form
     */
    record Result(int asked, double precision, double recall, double f1) {}

    /** Reads the graded words, a query a line of JSON. */
    OneWordQueries(Path graded, List<NewsArticle> articles) throws IOException {
        articlesOf = count(articles);
        for (JsonNode query : JsonLines.of(graded)) {
            Map<String, Integer> grades = new HashMap<>();
            query.path("pairs")
                    .forEach(pair -> grades.put(
                            pair.path("word").asText(), pair.path("grade").asInt()));
            queries.add(new Query(query.path("query").asText(), grades));
        }
    }

    private static Map<String, Integer> count(List<NewsArticle> articles) {
        Map<String, Integer> counts = new HashMap<>();
        for (NewsArticle article : articles) {
            Set<String> words = new HashSet<>();
            for (Word word : WordTokenizer.create().tokenize(article.title() + " " + article.text())) {
                words.add(word.text());
            }
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts;
    }

    Result ask(SearchSetup setup) throws IOException {
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        int asked = 0;
        int answered = 0;
        for (Query query : queries) {
            Set<String> terms = terms(setup.query(), query.word());
            double[] found = new double[3];
            double wanted = 0;
            for (Map.Entry<String, Integer> pair : query.grades().entrySet()) {
                int count = articlesOf.getOrDefault(pair.getKey(), 0);
                wanted += pair.getValue() == 2 ? count : 0;
                if (count > 0 && !Collections.disjoint(terms, terms(setup.index(), pair.getKey()))) {
                    found[pair.getValue()] += count;
                }
            }
            double all = found[0] + found[1] + found[2];
            if (wanted > 0) {
                asked++;
                double p = all == 0 ? 0 : (found[1] + found[2]) / all;
                double r = found[2] / wanted;
                answered += all > 0 ? 1 : 0;
                precision += p;
                recall += r;
                f1 += p + r == 0 ? 0 : 2 * p * r / (p + r);
            }
        }
        return new Result(
                asked, precision / Math.max(1, answered), recall / Math.max(1, asked), f1 / Math.max(1, asked));
    }

    private static Set<String> terms(Analyzer analyzer, String word) throws IOException {
        Set<String> terms = new HashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("text", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }
}
