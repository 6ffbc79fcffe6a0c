package dev.khabar.benchmarks.retrieval;

import dev.khabar.word.WordFolder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** In how many articles a spelling is, with whatever ending, and which words stand near it. */
final class Neighbours {

    private static final int LONGEST_ENDING = 4;

    private final String spelling;
    private final String folded;
    private final int[] articles;
    private final NearWords near = new NearWords();

    Neighbours(String spelling, int corpora) {
        this.spelling = spelling;
        this.folded = WordFolder.fold(spelling);
        this.articles = new int[corpora];
    }

    String spelling() {
        return spelling;
    }

    /** In how many articles of each corpus it is. */
    String articles() {
        return Arrays.toString(articles);
    }

    void add(int corpus, ArticleTerms terms) {
        Set<String> inArticle = new HashSet<>();
        boolean found = false;
        for (int i = 0; i < terms.words().size(); i++) {
            String word = terms.words().get(i);
            if (word.startsWith(folded) && word.length() <= folded.length() + LONGEST_ENDING) {
                found = true;
                inArticle.addAll(NearWords.around(terms.stems(), i));
            }
        }
        articles[corpus] += found ? 1 : 0;
        near.add(inArticle);
    }

    /** How the neighbours agree with those of another: 0 where none is shared. */
    double cosine(Neighbours other) {
        return near.cosine(other.near);
    }
}
