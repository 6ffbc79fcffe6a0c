package dev.khabar.benchmarks.retrieval;

import dev.khabar.benchmarks.training.NewsArticle;
import dev.khabar.word.NewsStemmer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes pairs of words that are one, for {@code broken-plurals.txt} and {@code spellings.txt}, which are chosen from
 * them by reading: {@code FormProposals plurals|spellings CORPUS...}. A line for each pair that the stemmer does not bring
 * together yet: how the words near the two agree (cosine), and in how many articles of each corpus each is; the likeliest
 * first.
 */
public final class FormProposals {

    /** A word in fewer articles has neighbours of chance. */
    private static final int LEAST_ARTICLES = 4;

    private static final double LEAST_COSINE = .12;

    private FormProposals() {}

    /** Which of two words is another form. */
    interface Rule {

        /** The pairs among these words, sorted in the same way each time. */
        List<Pair> pairs(List<String> words);
    }

    /** Two words that may be one. */
    record Pair(String word, String other) {}

    private record Proposal(Pair pair, double cosine) {}

    /** Arguments: what to propose; corpora, JSON lines with {@code title} and {@code text}. */
    public static void main(String[] arguments) throws IOException {
        List<List<NewsArticle>> corpora = new ArrayList<>();
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            corpora.add(NewsArticle.read(Path.of(file)));
        }
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8), rule(arguments[0]), new CorpusWords(corpora));
    }

    private static Rule rule(String name) {
        return switch (name) {
            case "plurals" -> new PluralPatterns();
            case "spellings" -> new Skeletons();
            default -> throw new IllegalArgumentException(name + " is neither plurals nor spellings");
        };
    }

    static void print(PrintStream out, Rule rule, CorpusWords words) {
        List<Pair> pairs = rule.pairs(words.inAtLeast(LEAST_ARTICLES)).stream()
                .filter(pair -> !NewsStemmer.create()
                        .stem(pair.word())
                        .equals(NewsStemmer.create().stem(pair.other())))
                .toList();
        Set<String> concerned = pairs.stream()
                .flatMap(pair -> Stream.of(pair.word(), pair.other()))
                .collect(Collectors.toSet());
        Map<String, NearWords> near = words.near(concerned);
        pairs.stream()
                .map(pair -> new Proposal(pair, of(near, pair.word()).cosine(of(near, pair.other()))))
                .filter(proposal -> proposal.cosine() >= LEAST_COSINE)
                .sorted(Comparator.comparingDouble(Proposal::cosine).reversed())
                .forEach(proposal -> out.println(String.format(
                        Locale.ROOT,
                        "%.2f %s %s %s %s",
                        proposal.cosine(),
                        proposal.pair().word(),
                        proposal.pair().other(),
                        words.counts(proposal.pair().word()),
                        words.counts(proposal.pair().other()))));
    }

    private static NearWords of(Map<String, NearWords> near, String word) {
        return near.getOrDefault(word, new NearWords());
    }
}
