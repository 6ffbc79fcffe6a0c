package dev.khabar.restoration;

import java.util.Arrays;

/** Decides for the letters of a word how many of their marks are written: what a policy says. */
final class MarkSelection {

    /** What is written of the marks of a letter. */
    enum Extent {
        NOTHING,
        SHADDA,
        ALL
    }

    private final RestorationPolicy policy;
    private final double minimumConfidence;
    private final UsualReadings usualReadings;

    MarkSelection(RestorationPolicy policy, double minimumConfidence, UsualReadings usualReadings) {
        this.policy = policy;
        this.minimumConfidence = minimumConfidence;
        this.usualReadings = usualReadings;
    }

    /** The extent for each letter of a word. */
    Extent[] of(WordReading word) {
        Extent[] extents = new Extent[word.length()];
        Arrays.fill(extents, Extent.NOTHING);
        if (word.isAbbreviation()) {
            return extents;
        }
        switch (policy) {
            case FULL, NO_CASE_ENDINGS -> addSureLetters(word, extents);
            case WHOLE_WORDS -> addIfSure(word, extents);
            case AMBIGUOUS -> addUnusual(word, extents);
        }
        return extents;
    }

    private void addSureLetters(WordReading word, Extent[] extents) {
        int last = extents.length - 1;
        for (int i = 0; i <= last; i++) {
            if (isSure(word, i)) {
                boolean endingLeftOut = policy == RestorationPolicy.NO_CASE_ENDINGS && i == last && last > 0;
                extents[i] = endingLeftOut ? Extent.SHADDA : Extent.ALL;
            }
        }
    }

    private void addIfSure(WordReading word, Extent[] extents) {
        int last = extents.length - 1;
        if (isSureBefore(word, last)) {
            Arrays.fill(extents, 0, last, Extent.ALL);
            extents[last] = isSure(word, last) ? Extent.ALL : Extent.NOTHING;
        }
    }

    private void addUnusual(WordReading word, Extent[] extents) {
        int last = extents.length - 1;
        if (!isSureBefore(word, last)) {
            return;
        }
        for (int i : usualReadings.lettersThatDiffer(word)) {
            extents[i] = Extent.ALL;
        }
    }

    private boolean isSureBefore(WordReading word, int end) {
        for (int i = 0; i < end; i++) {
            if (!isSure(word, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSure(WordReading word, int index) {
        return word.choice(index).probability() >= minimumConfidence;
    }
}
