package dev.khabar.benchmarks.report;

import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {

    /** A unit of time for all numbers of a table. */
    enum TimeUnit {
        NANOSECONDS("ns", 1),
        MICROSECONDS("µs", 1e3),
        MILLISECONDS("ms", 1e6),
        SECONDS("s", 1e9);

        final String symbol;
        final double nanos;

        TimeUnit(String symbol, double nanos) {
            this.symbol = symbol;
            this.nanos = nanos;
        }

        /** The largest unit in which {@code typical} is 1 or more. */
        static TimeUnit of(double typical) {
            TimeUnit best = NANOSECONDS;
            for (TimeUnit unit : values()) {
                if (typical >= unit.nanos) {
                    best = unit;
                }
            }
            return best;
        }
    }

    private Numbers() {}

    /** Three digits that count; thousands set apart. */
    static String threeDigits(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
        return String.format(Locale.ROOT, "%,." + Math.min(4, decimals) + "f", value);
    }

    /** Whole, with thousands set apart. */
    static String whole(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%,.0f", value);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
