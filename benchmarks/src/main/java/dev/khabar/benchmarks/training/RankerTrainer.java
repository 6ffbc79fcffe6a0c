package dev.khabar.benchmarks.training;

import dev.khabar.keyword.DocumentFrequencies;
import dev.khabar.keyword.Evidence;
import dev.khabar.keyword.Feature;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.keyword.Ranker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fits the weights that core packages, on documents with gold phrases and on articles with titles together:
 * {@code RankerTrainer GOLD CORPUS OUT [ablation]}.
 *
 * <p>First it says how good such weights are where nothing was seen before: gold documents by five-fold cross-validation,
 * titles on every fifth article of the corpus, which are left out of fitting and of the statistics. {@code ablation}
 * repeats that without each kind of evidence. Then it fits on everything and writes the file. The same data make the same
 * bytes.
 */
public final class RankerTrainer {

    private static final int FOLDS = 5;
    private static final int HELD_OUT = 0;
    private static final int VALIDATION_ARTICLES = 300;
    private static final int ARTICLES_OF_A_PART = 400;
    private static final double WEIGHT_OF_GOLD = 1;
    private static final double WEIGHT_OF_LEADS = 4;
    private static final double WEIGHT_OF_TITLES = 0.3;
    private static final double RIDGE = 30;

    private final List<GoldDocument> gold;
    private final Corpus corpus;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RankerTrainer(List<GoldDocument> gold, Corpus corpus) {
        this.gold = gold;
        this.corpus = corpus;
    }

    /** Arguments: gold documents (JSON lines), the corpus (JSON lines, gzipped), the file to write, "ablation" if wanted. */
    public static void main(String[] arguments) throws IOException {
        RankerTrainer trainer = new RankerTrainer(
                GoldDocument.read(Path.of(arguments[0])), new Corpus(NewsArticle.read(Path.of(arguments[1]))));
        trainer.validate(arguments.length > 3 && arguments[3].equals("ablation"));
        trainer.fitOnEverything().save(Path.of(arguments[2]));
    }

    private void validate(boolean ablation) {
        Validation validation = new Validation();
        validation.report("all features", EnumSet.allOf(Feature.class));
        if (ablation) {
            for (Evidence evidence : Evidence.values()) {
                validation.report("without " + evidence.name().toLowerCase(Locale.ROOT), without(evidence));
            }
        }
    }

    private static Set<Feature> without(Evidence evidence) {
        Set<Feature> features = EnumSet.allOf(Feature.class);
        features.removeIf(feature -> feature.evidence() == evidence);
        return features;
    }

    private Ranker fitOnEverything() {
        List<Sample> samples = new ArrayList<>(gold(corpus.frequencies()));
        for (int part = 0; part < Corpus.PARTS; part++) {
            samples.addAll(titles(part, corpus.frequenciesWithout(part)));
        }
        return LogisticRegression.of(samples, RIDGE).fit();
    }

    /** The gold documents whole, and then their leads, which are as long as short news. */
    private List<Sample> gold(DocumentFrequencies background) {
        Teachers teachers = new Teachers(background);
        List<Sample> samples = new ArrayList<>(teachers.gold(gold, WEIGHT_OF_GOLD));
        List<GoldDocument> leads =
                gold.stream().map(document -> document.lead(Ranker.SHORT_TEXT)).toList();
        samples.addAll(teachers.gold(leads, WEIGHT_OF_LEADS));
        return samples;
    }

    private List<Sample> titles(int part, DocumentFrequencies background) {
        return new Teachers(background).titles(corpus.teaching(part, ARTICLES_OF_A_PART), WEIGHT_OF_TITLES);
    }

    /** Fits again and again on what is not held out. */
    private final class Validation {

        private final DocumentFrequencies background = corpus.frequenciesWithout(HELD_OUT);
        private final List<NewsArticle> articles = corpus.first(HELD_OUT, VALIDATION_ARTICLES);
        private final List<Sample> ofGold = gold(background);
        private final List<Sample> ofTitles = new ArrayList<>();

        Validation() {
            for (int part = 0; part < Corpus.PARTS; part++) {
                if (part != HELD_OUT) {
                    ofTitles.addAll(titles(part, corpus.frequenciesWithout(HELD_OUT, part)));
                }
            }
        }

        void report(String name, Set<Feature> features) {
            double f1 = 0;
            double precision = 0;
            double titles = 0;
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                List<Sample> samples = new ArrayList<>(ofTitles);
                IntStream.range(0, ofGold.size())
                        .filter(i -> i % gold.size() % FOLDS != held)
                        .forEach(i -> samples.add(ofGold.get(i)));
                Ranker ranker = new LogisticRegression(samples, features, RIDGE).fit();
                KeywordExtractor extractor = KeywordExtractor.builder()
                        .frequencies(background)
                        .ranker(ranker)
                        .build();
                Scores.Gold scores = Scores.ofGold(
                        extractor,
                        IntStream.range(0, gold.size())
                                .filter(i -> i % FOLDS == held)
                                .mapToObj(gold::get)
                                .toList());
                f1 += 100 * scores.f1() / gold.size();
                precision += 100 * scores.precision() / gold.size();
                if (fold == 0) {
                    titles = Scores.ofTitles(extractor, articles);
                }
            }
            out.printf(Locale.ROOT, "%-32s F1@10 %.2f  P@10 %.2f  titles, top 5 %.2f%n", name, f1, precision, titles);
        }
    }
}
