package dev.khabar.benchmarks.training;

import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How good keywords are, by stem. */
final class Scores {

    private static final int TOP = 10;
    private static final int TOP_FOR_TITLES = 5;

    private Scores() {}

    /**
     * Sums over documents.
     *
     * @param f1 of ten keywords against the ten gold phrases that most agreed on
     * @param precision share of ten keywords that are gold phrases at all
     */
    record Gold(double f1, double precision) {}

    static Gold ofGold(KeywordExtractor extractor, List<GoldDocument> documents) {
        double f1 = 0;
        double precision = 0;
        for (GoldDocument document : documents) {
            Set<List<String>> found = new LinkedHashSet<>();
            extractor.extract(document.text()).forEach(keyword -> found.add(Stems.of(keyword.text())));
            Set<List<String>> top = document.top();
            Set<List<String>> all = document.all();
            long hits = found.stream().filter(top::contains).count();
            f1 += 2.0 * hits / (TOP + top.size());
            precision += found.stream().filter(all::contains).count() / (double) TOP;
        }
        return new Gold(f1, precision);
    }

    /**
     * Sums over keywords and phrases, as counts.
     *
     * @param shown how many keywords there are
     * @param signed how many of them the editor chose too
     * @param repeats how many have all the stems of a better one, or have all of theirs in one
     * @param found how many different phrases of the editor are among them
     * @param wanted how many could be: at most as many as are shown of a text
     */
    record Editor(int shown, int signed, int repeats, int found, int wanted) {

        static final Editor NONE = new Editor(0, 0, 0, 0, 0);

        Editor plus(Editor other) {
            return new Editor(
                    shown + other.shown,
                    signed + other.signed,
                    repeats + other.repeats,
                    found + other.found,
                    wanted + other.wanted);
        }
    }

    static Editor ofEditor(KeywordExtractor extractor, EditorDocument document) {
        Set<List<String>> wanted = document.wanted();
        List<List<String>> have = extractor.extract(document.title(), document.text()).stream()
                .map(keyword -> Stems.of(keyword.text()))
                .toList();
        int repeats = 0;
        for (int i = 0; i < have.size(); i++) {
            Set<String> words = Set.copyOf(have.get(i));
            repeats += have.subList(0, i).stream()
                            .anyMatch(better -> words.containsAll(better) || better.containsAll(words))
                    ? 1
                    : 0;
        }
        int signed = (int) have.stream().filter(wanted::contains).count();
        int found = (int) wanted.stream().filter(have::contains).count();
        return new Editor(have.size(), signed, repeats, found, Math.min(TOP, wanted.size()));
    }

    /** F1 between the content stems of an article's title and those of five keywords of its body, in percent. */
    static double ofTitles(KeywordExtractor extractor, List<NewsArticle> articles) {
        double f1 = 0;
        for (NewsArticle article : articles) {
            Set<String> wanted = Stems.content(article.title());
            Set<String> found = new HashSet<>();
            List<Keyword> keywords = extractor.extract(article.body());
            keywords.stream().limit(TOP_FOR_TITLES).forEach(keyword -> found.addAll(Stems.content(keyword.text())));
            long hits = wanted.stream().filter(found::contains).count();
            f1 += 2.0 * hits / Math.max(1, wanted.size() + found.size());
        }
        return 100 * f1 / articles.size();
    }
}
