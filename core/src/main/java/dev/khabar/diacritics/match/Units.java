package dev.khabar.diacritics.match;

import java.util.Arrays;

/** The units of a needle that begin with a character: their bases, and what their marks say. */
final class Units {

    private int[] bases = new int[16];
    private int[] readings = new int[16];
    private int size;
    private boolean marked;

    private Units() {}

    static Units of(CharSequence text) {
        Units units = new Units();
        UnitReader reader = new UnitReader(text);
        while (reader.advance()) {
            if (reader.base() != UnitReader.NO_BASE) {
                units.add(reader.base(), reader.reading());
            }
        }
        return units;
    }

    private void add(int base, int reading) {
        if (size == bases.length) {
            bases = Arrays.copyOf(bases, 2 * size);
            readings = Arrays.copyOf(readings, 2 * size);
        }
        bases[size] = base;
        readings[size++] = reading;
        marked |= reading != 0;
    }

    int[] bases() {
        return Arrays.copyOf(bases, size);
    }

    /** Sets of {@link MarkReading}, in the order of the {@link #bases()}. */
    int[] readings() {
        return Arrays.copyOf(readings, size);
    }

    boolean isMarked() {
        return marked;
    }
}
