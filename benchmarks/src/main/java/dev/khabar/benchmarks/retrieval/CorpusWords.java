package dev.khabar.benchmarks.retrieval;

import dev.khabar.benchmarks.training.NewsArticle;
import dev.khabar.word.Clitics;
import dev.khabar.word.NewsStemmer;
import dev.khabar.word.Spelling;
import dev.khabar.word.StopWords;
import dev.khabar.word.Word;
import dev.khabar.word.WordTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of corpora without what is written before and after them, spelled as usual: in how many articles, and near what. */
final class CorpusWords {

    private final List<List<NewsArticle>> corpora;
    private final Map<String, int[]> articles = new TreeMap<>();

    CorpusWords(List<List<NewsArticle>> corpora) {
        this.corpora = corpora;
        for (int corpus = 0; corpus < corpora.size(); corpus++) {
            int own = corpus;
            for (NewsArticle article : corpora.get(corpus)) {
                words(article).forEach(word -> articles.computeIfAbsent(word, first -> new int[corpora.size()])[own]++);
            }
        }
    }

    private static Set<String> words(NewsArticle article) {
        Set<String> words = new HashSet<>();
        for (Word word : tokens(article)) {
            words.add(plain(word));
        }
        return words;
    }

    private static List<Word> tokens(NewsArticle article) {
        return WordTokenizer.create().tokenize(article.title() + "\n" + article.text());
    }

    private static String plain(Word word) {
        return Spelling.news().restore(Clitics.news().split(word.text()).core());
    }

    /** The words in so many articles or more, sorted. */
    List<String> inAtLeast(int least) {
        return articles.keySet().stream().filter(word -> count(word) >= least).toList();
    }

    /** In how many articles a word is. */
    int count(String word) {
        return Arrays.stream(articles.getOrDefault(word, new int[0])).sum();
    }

    /** In how many articles of each corpus it is. */
    String counts(String word) {
        return Arrays.toString(articles.getOrDefault(word, new int[corpora.size()]));
    }

    /** What is near each of these words. */
    Map<String, NearWords> near(Set<String> words) {
        Map<String, NearWords> near = new HashMap<>();
        words.forEach(word -> near.put(word, new NearWords()));
        for (List<NewsArticle> corpus : corpora) {
            for (NewsArticle article : corpus) {
                add(near, article);
            }
        }
        return near;
    }

    private static void add(Map<String, NearWords> near, NewsArticle article) {
        List<String> words = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (Word word : tokens(article)) {
            words.add(plain(word));
            stems.add(
                    StopWords.news().contains(word.text())
                            ? ""
                            : NewsStemmer.create().stem(word.text()));
        }
        Map<String, Set<String>> inArticle = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (near.containsKey(words.get(i))) {
                inArticle.computeIfAbsent(words.get(i), word -> new HashSet<>()).addAll(NearWords.around(stems, i));
            }
        }
        near.forEach((word, all) -> all.add(inArticle.getOrDefault(word, Set.of())));
    }
}
