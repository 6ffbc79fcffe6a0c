package dev.khabar.diacritics.match;

import java.util.Arrays;

/**
 * Looks for units whose letters are the same and whose marks agree. As agreement does not carry over from one pair to
 * the next, nothing can be concluded from what matched before: all places where the needle may have begun are followed at
 * once, one bit each (the shift-and automaton). That takes one step a unit for each 64 units of the needle.
 */
final class MarkNeedle implements Needle {

    private final int length;
    private final int words;
    /** The different bases in ascending order, and for each the bits of the units that have it. */
    private final int[] bases;

    private final long[][] unitsOfBase;
    /** For each reading the bits of the units that agree with it. */
    private final long[][] unitsOfReading;

    private final PossibleStarts starts;

    MarkNeedle(int[] unitBases, int[] unitReadings) {
        length = unitBases.length;
        words = (length + Long.SIZE - 1) / Long.SIZE;
        bases = Arrays.stream(unitBases).sorted().distinct().toArray();
        unitsOfBase = new long[bases.length][words];
        starts = PossibleStarts.of(unitBases);
        unitsOfReading = new long[MarkReading.COUNT][words];
        for (int i = 0; i < length; i++) {
            long bit = 1L << i;
            unitsOfBase[Arrays.binarySearch(bases, unitBases[i])][i / Long.SIZE] |= bit;
            for (int reading = 0; reading < MarkReading.COUNT; reading++) {
                if (MarkReading.agree(unitReadings[i], reading)) {
                    unitsOfReading[reading][i / Long.SIZE] |= bit;
                }
            }
        }
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public PossibleStarts starts() {
        return starts;
    }

    @Override
    public Run run() {
        return new Run() {
            private final long[] state = new long[words];

            @Override
            public boolean endsWith(UnitReader unit) {
                int base = Arrays.binarySearch(bases, unit.base());
                if (base < 0) {
                    restart();
                    return false;
                }
                long[] sameBase = unitsOfBase[base];
                long[] agreeing = unitsOfReading[unit.reading()];
                long carry = 1;
                for (int i = 0; i < words; i++) {
                    long before = state[i];
                    state[i] = (before << 1 | carry) & sameBase[i] & agreeing[i];
                    carry = before >>> (Long.SIZE - 1);
                }
                return (state[words - 1] >>> (length - 1) & 1) != 0;
            }

            @Override
            public boolean isIdle() {
                long any = 0;
                for (long word : state) {
                    any |= word;
                }
                return any == 0;
            }

            @Override
            public void restart() {
                Arrays.fill(state, 0);
            }
        };
    }
}
