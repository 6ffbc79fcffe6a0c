package dev.khabar.diacritics.match;

/** The places of a needle in a text, one after the other. */
public final class Occurrences {

    private final CharSequence text;
    private final UnitReader reader;
    private final PossibleStarts possible;
    private final Needle.Run run;
    /** Where the last units began, as many as the needle has. */
    private final int[] starts;

    private int units;

    public Occurrences(CharSequence text, Needle needle) {
        this.text = text;
        reader = new UnitReader(text);
        possible = needle.starts();
        run = needle.run();
        starts = new int[needle.length()];
    }

    /** Moves to the next place; it may overlap the one before, unless that was {@linkplain #take() taken}. */
    public boolean advance() {
        while (starts.length > 0) {
            if (run.isIdle()) {
                reader.skipTo(possible.next(text, reader.next()));
            }
            if (!reader.advance()) {
                return false;
            }
            if (reader.base() == UnitReader.NO_BASE) {
                continue;
            }
            starts[units++ % starts.length] = reader.start();
            if (run.endsWith(reader)) {
                return true;
            }
        }
        return false;
    }

    /** Lets the next place begin behind this one. */
    public void take() {
        run.restart();
    }

    public int start() {
        return starts[units % starts.length];
    }

    public int end() {
        return reader.end();
    }
}
