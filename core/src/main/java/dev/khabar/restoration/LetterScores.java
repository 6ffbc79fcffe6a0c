package dev.khabar.restoration;

/** The scores of the labels of one letter, as far as they agree with the marks that it carries already. */
final class LetterScores {

    /** Stands for none of the labels. */
    static final int NO_LABEL = -1;

    /** Of a letter that carries no marks. */
    static final LetterScores EMPTY = new LetterScores(new double[0]);

    /**
     * The network is surer of itself than it is right: its scores are divided by this. Measured on vocalised news, see
     * docs/restoration.md.
     */
    private static final double CALIBRATION = 1.2;

    /** Minus infinity where a label does not agree. */
    private final double[] scores;

    private final int best;
    private final double sum;

    private LetterScores(double[] scores) {
        this.scores = scores;
        best = best(NO_LABEL);
        double total = 0;
        for (int label = 0; label < scores.length && best != NO_LABEL; label++) {
            total += StrictMath.exp(scores[label] - scores[best]);
        }
        sum = total;
    }

    /** The scores that a network gave, as far as they agree with {@code given}; empty where none does. */
    static LetterScores of(float[] network, GivenMarks given) {
        double[] scores = new double[network.length];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = given.agreeWith(LetterMarks.ofLabel(label))
                    ? network[label] / CALIBRATION
                    : Double.NEGATIVE_INFINITY;
        }
        LetterScores letter = new LetterScores(scores);
        return letter.best(NO_LABEL) == NO_LABEL ? EMPTY : letter;
    }

    /** The label with the highest score, of equal ones the first, {@code except} left aside; or {@link #NO_LABEL}. */
    int best(int except) {
        int highest = NO_LABEL;
        double score = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < scores.length; label++) {
            if (label != except && scores[label] > score) {
                highest = label;
                score = scores[label];
            }
        }
        return highest;
    }

    /** The probability of a label among those that agree: the same on every machine. */
    double probability(int label) {
        return StrictMath.exp(scores[label] - scores[best]) / sum;
    }

    /** For each label the logarithm of how much likelier it is than {@code label}. */
    double[] logsOver(int label) {
        double[] logs = new double[scores.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = scores[i] - scores[label];
        }
        return logs;
    }
}
