package dev.khabar.benchmarks.retrieval;

import dev.khabar.benchmarks.training.NewsArticle;
import dev.khabar.lexicon.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what newsrooms show of spellings that are taken for one: {@code SpellingEvidence SPELLINGS CORPUS...}. A line for
 * each spelling: in how many articles of each corpus it is, how its neighbours agree with those of the common spelling
 * (cosine), and the other class whose common spelling has neighbours most like its own.
 */
public final class SpellingEvidence {

    private final PrintStream out;
    /** Of each class, the spellings; the common one is first. */
    private final List<List<String>> classes;

    private final Map<String, Neighbours> seen = new LinkedHashMap<>();
    private final int corpora;

    private SpellingEvidence(PrintStream out, List<List<String>> classes, int corpora) {
        this.out = out;
        this.classes = classes;
        this.corpora = corpora;
        classes.forEach(all -> all.forEach(spelling -> seen.put(spelling, new Neighbours(spelling, corpora))));
    }

    /** Arguments: the classes, as in {@code spellings.txt}; corpora, JSON lines with {@code title} and {@code text}. */
    public static void main(String[] arguments) throws IOException {
        List<String> corpora = Arrays.asList(arguments).subList(1, arguments.length);
        SpellingEvidence evidence = new SpellingEvidence(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                classes(Path.of(arguments[0])),
                corpora.size());
        for (int corpus = 0; corpus < corpora.size(); corpus++) {
            for (NewsArticle article : NewsArticle.read(Path.of(corpora.get(corpus)))) {
                evidence.add(corpus, article);
            }
        }
        evidence.print();
    }

    private static List<List<String>> classes(Path file) throws IOException {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            WordList.readLabelled(
                    in, (common, other) -> classes.computeIfAbsent(common, first -> new ArrayList<>(List.of(first)))
                            .add(other));
        }
        return List.copyOf(classes.values());
    }

    private void add(int corpus, NewsArticle article) {
        ArticleTerms terms = ArticleTerms.of(article.title() + "\n" + article.text());
        seen.values().forEach(neighbours -> neighbours.add(corpus, terms));
    }

    private void print() {
        for (List<String> all : classes) {
            Neighbours common = of(all.get(0));
            for (String spelling : all) {
                Neighbours own = of(spelling);
                String other = nearestOther(own, all);
                out.println(String.format(
                        Locale.ROOT,
                        "%-12s %-12s articles %-14s with the common one %.2f, next %s %.2f",
                        common.spelling(),
                        spelling,
                        own.articles(),
                        own.cosine(common),
                        other,
                        own.cosine(of(other))));
            }
        }
    }

    private Neighbours of(String spelling) {
        Neighbours neighbours = seen.get(spelling);
        return neighbours == null ? new Neighbours(spelling, corpora) : neighbours;
    }

    private String nearestOther(Neighbours own, List<String> except) {
        String nearest = "";
        double best = -1;
        for (List<String> all : classes) {
            double cosine = all == except ? -1 : own.cosine(of(all.get(0)));
            if (cosine > best) {
                best = cosine;
                nearest = all.get(0);
            }
        }
        return nearest;
    }
}
