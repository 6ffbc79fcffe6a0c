package dev.khabar.benchmarks.training;

import dev.khabar.lexicon.ClauseOdds;
import dev.khabar.lexicon.ClauseOdds.Odds;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Learns which words open sentences, end them and are verbs, from the order of words in a news corpus, and writes the
 * numbers that core packages: {@code ClauseOddsTrainer CORPUS OUT [OTHER]}. The same corpus makes the same bytes. OTHER is
 * a corpus of another newsroom; how well the numbers tell its first words from its inner ones is printed.
 */
public final class ClauseOddsTrainer {

    /** How much the numbers of a word's beginning weigh against its own counts. */
    private static final double PRIOR = 8;
    /** The same for a beginning against the shorter one. */
    private static final double PRIOR_OF_BEGINNING = 20;
    /** How often a word occurs at least. */
    private static final int RARE = 10;
    /** The same for a word that mostly follows what verbs follow. */
    private static final int RARE_VERB = 4;
    /** A word whose numbers all differ from those of its beginning by less, in tenths, is left out, unless it often opens. */
    private static final int SAME = 10;

    private final SentencePlaces places;

    private ClauseOddsTrainer(SentencePlaces places) {
        this.places = places;
    }

    /** Arguments: the corpus (JSON lines, gzipped), the file to write, another corpus to check against. */
    public static void main(String[] arguments) throws IOException {
        ClauseOdds odds = new ClauseOddsTrainer(SentencePlaces.of(NewsArticle.read(Path.of(arguments[0])))).odds();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            odds.save(out);
        }
        if (arguments.length > 2) {
            PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            print.printf(
                    "a first word of another newsroom has better odds than an inner one in %.1f %% of pairs%n",
                    100
                            * SentencePlaces.of(NewsArticle.read(Path.of(arguments[2])))
                                    .ranking(odds));
        }
    }

    private ClauseOdds odds() {
        Map<String, Odds> beginnings = new HashMap<>();
        for (int length = 1; length <= ClauseOdds.LONGEST_BEGINNING; length++) {
            for (Map.Entry<String, Places> counted : places.beginnings(length).entrySet()) {
                Odds shorter = ClauseOdds.of(Map.of(), beginnings).of(counted.getKey() + "_");
                if (counted.getValue().total() >= RARE) {
                    beginnings.put(counted.getKey(), odds(counted.getValue(), shorter, PRIOR_OF_BEGINNING));
                }
            }
        }
        ClauseOdds general = ClauseOdds.of(Map.of(), beginnings);
        Map<String, Odds> words = new HashMap<>();
        for (Map.Entry<String, Places> counted : places.words().entrySet()) {
            Odds beginning = general.of(counted.getKey());
            Odds own = odds(counted.getValue(), beginning, PRIOR);
            int seen = counted.getValue().total();
            if (seen >= RARE ? tells(own, beginning) : seen >= RARE_VERB && own.verb() - beginning.verb() >= SAME) {
                words.put(counted.getKey(), own);
            }
        }
        return ClauseOdds.of(words, beginnings);
    }

    private static boolean tells(Odds own, Odds general) {
        return own.opening() >= SAME
                || Math.abs(own.opening() - general.opening()) >= SAME
                || Math.abs(own.ending() - general.ending()) >= 2 * SAME
                || Math.abs(own.verb() - general.verb()) >= SAME;
    }

    private Odds odds(Places own, Odds general, double prior) {
        Places all = places.all();
        return new Odds(
                odds(own.opening(), own.inner(), (double) all.opening() / all.inner(), general.opening(), prior),
                odds(own.ending(), own.followed(), (double) all.ending() / all.followed(), general.ending(), prior),
                odds(own.verbal(), own.other(), (double) all.verbal() / all.other(), general.verb(), prior));
    }

    /** The logarithm in tenths of how often {@code yes} comes to {@code no}, relative to that of all words. */
    private static int odds(int yes, int no, double chance, int general, double prior) {
        double expected = chance * Math.exp(general / 10.0);
        double share = expected / (1 + expected);
        return (int) Math.round(10 * Math.log((yes + prior * share) / (no + prior * (1 - share)) / chance));
    }
}
