package dev.khabar.keyword.profile;

/** Natural logarithms of counts, the small ones from a table. */
public final class Logarithms {

    private static final double[] SMALL = new double[1024];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = Math.log(i);
        }
    }

    private Logarithms() {}

    public static double of(int count) {
        return count < SMALL.length ? SMALL[count] : Math.log(count);
    }
}
