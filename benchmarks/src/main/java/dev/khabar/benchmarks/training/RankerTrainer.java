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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Fits the weights that core packages, on articles with an editor's phrases and on documents with the gold phrases of many
 * annotators together: {@code RankerTrainer GOLD EDITOR CORPUS OUT [ablation]}.
 *
 * <p>First it says how good such weights are where nothing was seen before, by five-fold cross-validation. An article of the
 * corpus is measured against statistics that never saw it, and with its title, as news comes. It says so of the linear sum
 * alone and with the correction by trees. {@code ablation} repeats the first without each kind of evidence. Then
 * it fits on everything and writes the file. The same data make the same bytes.
 */
public final class RankerTrainer {

    private static final int FOLDS = Corpus.PARTS;
    private static final int TITLES = 300;
    private static final double WEIGHT_OF_EDITOR = 1.5;
    private static final double WEIGHT_OF_GOLD = 2;
    private static final double RIDGE = 30;
    private static final int TREES = 400;

    private final List<GoldDocument> gold;
    private final List<EditorDocument> edited;
    private final Corpus corpus;
    private final DocumentFrequencies background;
    private final List<DocumentFrequencies> backgroundWithout = new ArrayList<>();
    private final List<List<Sample>> folds = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RankerTrainer(List<GoldDocument> gold, List<EditorDocument> edited, Corpus corpus) {
        this.gold = gold;
        this.edited = edited;
        this.corpus = corpus;
        this.background = corpus.frequencies();
        for (int fold = 0; fold < FOLDS; fold++) {
            backgroundWithout.add(corpus.frequenciesWithout(fold));
            folds.add(samples(fold));
        }
    }

    /** Arguments: gold documents, articles with an editor's phrases, the corpus, the file to write, "ablation" if wanted. */
    public static void main(String[] arguments) throws IOException {
        List<NewsArticle> articles = NewsArticle.read(Path.of(arguments[2]));
        List<EditorDocument> edited = new ArrayList<>(EditorDocument.read(Path.of(arguments[1])));
        edited.addAll(EditorDocument.ofCorpus(articles));
        RankerTrainer trainer =
                new RankerTrainer(GoldDocument.read(Path.of(arguments[0])), edited, new Corpus(articles));
        Set<Feature> all = EnumSet.allOf(Feature.class);
        List<Ranker> linear = trainer.linear(all);
        trainer.report("linear", linear);
        List<Ranker> corrected = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            corrected.add(trainer.correct(fold, linear.get(fold)));
        }
        trainer.report("corrected", corrected);
        if (arguments.length > 4 && arguments[4].equals("ablation")) {
            for (Evidence evidence : Evidence.values()) {
                trainer.report(
                        "without " + evidence.name().toLowerCase(Locale.ROOT), trainer.linear(without(evidence)));
            }
        }
        trainer.correct(FOLDS, trainer.fit(FOLDS, all)).save(Path.of(arguments[3]));
    }

    private static Set<Feature> without(Evidence evidence) {
        Set<Feature> features = EnumSet.allOf(Feature.class);
        features.removeIf(feature -> feature.evidence() == evidence);
        return features;
    }

    /** The gold documents of a fold whole, and their leads, which are as long as short news; its articles. */
    private List<Sample> samples(int fold) {
        Teachers teachers = new Teachers(background);
        List<GoldDocument> own = goldOf(fold);
        List<Sample> samples = new ArrayList<>(teachers.gold(own, WEIGHT_OF_GOLD));
        samples.addAll(teachers.gold(
                own.stream().map(document -> document.lead(Ranker.SHORT_TEXT)).toList(), WEIGHT_OF_GOLD));
        Teachers ofCorpus = new Teachers(backgroundWithout.get(fold));
        for (EditorDocument document : editedOf(fold)) {
            boolean inCorpus = corpus.partOf(document.id()).isPresent();
            samples.add((inCorpus ? ofCorpus : teachers).editor(document, WEIGHT_OF_EDITOR));
        }
        return samples;
    }

    private List<GoldDocument> goldOf(int fold) {
        List<GoldDocument> own = new ArrayList<>();
        for (int i = fold; i < gold.size(); i += FOLDS) {
            own.add(gold.get(i));
        }
        return own;
    }

    /** An article of the corpus is in the fold of its part, so that the statistics without the part never saw it. */
    private List<EditorDocument> editedOf(int fold) {
        List<EditorDocument> own = new ArrayList<>();
        for (int i = 0; i < edited.size(); i++) {
            if (corpus.partOf(edited.get(i).id()).orElse(i % FOLDS) == fold) {
                own.add(edited.get(i));
            }
        }
        return own;
    }

    /** The linear ranker of all folds but one; of all where none is held out. */
    private Ranker fit(int heldOut, Set<Feature> features) {
        return new LogisticRegression(samplesWithout(heldOut), features, RIDGE).fit();
    }

    private Ranker correct(int heldOut, Ranker linear) throws IOException {
        return new Booster(samplesWithout(heldOut)).correct(linear, TREES);
    }

    private List<Sample> samplesWithout(int heldOut) {
        List<Sample> samples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            if (fold != heldOut) {
                samples.addAll(folds.get(fold));
            }
        }
        return samples;
    }

    private List<Ranker> linear(Set<Feature> features) {
        return IntStream.range(0, FOLDS).mapToObj(fold -> fit(fold, features)).toList();
    }

    private void report(String name, List<Ranker> rankers) {
        Map<String, Scores.Editor> editor = new TreeMap<>();
        double f1 = 0;
        double precision = 0;
        double titles = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            Ranker ranker = rankers.get(fold);
            KeywordExtractor whole = extractor(background, ranker);
            KeywordExtractor ofCorpus = extractor(backgroundWithout.get(fold), ranker);
            Scores.Gold scores = Scores.ofGold(whole, goldOf(fold));
            f1 += 100 * scores.f1() / gold.size();
            precision += 100 * scores.precision() / gold.size();
            for (EditorDocument document : editedOf(fold)) {
                boolean inCorpus = corpus.partOf(document.id()).isPresent();
                Scores.Editor one = Scores.ofEditor(inCorpus ? ofCorpus : whole, document);
                editor.merge(document.source(), one, Scores.Editor::plus);
                editor.merge("all", one, Scores.Editor::plus);
            }
            if (fold == 0) {
                titles = Scores.ofTitles(ofCorpus, corpus.first(0, TITLES));
            }
        }
        out.printf(Locale.ROOT, "%-20s F1@10 %.2f  P@10 %.2f  titles, top 5 %.2f%n", name, f1, precision, titles);
        editor.forEach((source, score) -> out.printf(
                Locale.ROOT,
                "    %-15s signed %.1f %%  repeats %.1f %%  found %.1f %%%n",
                source,
                100.0 * score.signed() / score.shown(),
                100.0 * score.repeats() / score.shown(),
                100.0 * score.found() / score.wanted()));
    }

    private static KeywordExtractor extractor(DocumentFrequencies background, Ranker ranker) {
        return KeywordExtractor.builder().frequencies(background).ranker(ranker).build();
    }
}
