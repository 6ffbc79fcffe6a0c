package dev.khabar.benchmarks.restoration;

import dev.khabar.restoration.DiacriticRestorer;
import dev.khabar.restoration.RestoredLetter;
import dev.khabar.restoration.RestoredWord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether the probabilities of restored letters mean what they say: {@code CalibrationCheck LINES}. Prints, for ranges of
 * probability, how many letters that the reference marks fall there, what was said of them and how many are right, and the same
 * of words by their least sure letter.
 */
public final class CalibrationCheck {

    private static final double[] UPPER = {0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99, 0.999, Double.POSITIVE_INFINITY};

    private final Tally[] letters = tallies();
    private final Tally[] words = tallies();

    CalibrationCheck() {}

    /** Argument: a text with all its diacritics, restored line by line. */
    public static void main(String[] arguments) throws IOException {
        CalibrationCheck check = new CalibrationCheck();
        DiacriticRestorer restorer = DiacriticRestorer.create();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        lines.stream().map(VocalisedLine::of).forEach(line -> check.add(line, restorer));
        check.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    void add(VocalisedLine line, DiacriticRestorer restorer) {
        for (RestoredWord word : restorer.inspect(line.letters()).words()) {
            List<RestoredLetter> marked =
                    word.letters().stream().filter(line::marks).toList();
            for (RestoredLetter letter : marked) {
                of(letters, letter.probability()).add(letter.probability(), line.agrees(letter));
            }
            if (!marked.isEmpty()) {
                of(words, word.confidence())
                        .add(word.confidence(), marked.stream().allMatch(line::agrees));
            }
        }
    }

    /** The mean distance between what was said and what is right, over all letters, 0 to 1. */
    double error() {
        double sum = 0;
        int count = 0;
        for (Tally tally : letters) {
            sum += Math.abs(tally.said - tally.right);
            count += tally.count;
        }
        return sum / count;
    }

    private void print(PrintStream out) {
        out.printf("%-8s %7s %6s %6s   %6s %6s%n", "below", "letters", "said", "right", "words", "right");
        for (int i = 0; i < UPPER.length; i++) {
            out.printf(
                    "%-8s %,7d %5.1f%% %5.1f%%   %,6d %5.1f%%%n",
                    Double.isInfinite(UPPER[i]) ? "1" : UPPER[i],
                    letters[i].count,
                    letters[i].percent(letters[i].said),
                    letters[i].percent(letters[i].right),
                    words[i].count,
                    words[i].percent(words[i].right));
        }
        out.printf("off by %.2f %% on average%n", 100 * error());
    }

    private static Tally of(Tally[] tallies, double probability) {
        int range = 0;
        while (probability >= UPPER[range]) {
            range++;
        }
        return tallies[range];
    }

    private static Tally[] tallies() {
        Tally[] tallies = new Tally[UPPER.length];
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = new Tally();
        }
        return tallies;
    }

    private static final class Tally {
        private int count;
        private int right;
        private double said;

        void add(double probability, boolean isRight) {
            count++;
            said += probability;
            right += isRight ? 1 : 0;
        }

        double percent(double sum) {
            return count == 0 ? 0 : 100 * sum / count;
        }
    }
}
