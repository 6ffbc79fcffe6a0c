package dev.khabar.benchmarks.retrieval;

import dev.khabar.word.Clitics;
import dev.khabar.word.NewsStemmer;
import dev.khabar.word.StopWords;
import dev.khabar.word.Word;
import dev.khabar.word.WordFolder;
import dev.khabar.word.WordTokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an article.
 *
 * @param words without what is written before and after them, folded
 * @param stems of the same words; empty for stop words
 */
record ArticleTerms(List<String> words, List<String> stems) {

    static ArticleTerms of(String text) {
        List<String> words = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (Word word : WordTokenizer.create().tokenize(text)) {
            words.add(WordFolder.fold(Clitics.news().split(word.text()).core()));
            stems.add(
                    StopWords.news().contains(word.text())
                            ? ""
                            : NewsStemmer.create().stem(word.text()));
        }
        return new ArticleTerms(words, stems);
    }
}
