package dev.khabar.restoration.network;

/**
 * Weights from a number of inputs to a number of outputs.
 *
 * <p>Stored by input, an array each, so that the inner loop runs over outputs: its five arrays are walked in step, which the
 * JIT compiler turns into vector instructions (with offsets into one array it does not). Four inputs at a time save loads
 * and stores of the sums. Products and sums are rounded in one fixed order, however many vectors are multiplied at once,
 * so that an answer depends neither on the batch nor on the machine.
 */
final class Matrix {

    private static final int STEP = 4;

    private final float[][] rows;

    /**
     * @param rows the weights of each input, as many of them as a multiple of four; not copied
     */
    Matrix(float[][] rows) {
        if (rows.length % STEP != 0) {
            throw new IllegalArgumentException(rows.length + " inputs are no multiple of " + STEP);
        }
        this.rows = rows;
    }

    /** Adds the product with each of the first {@code count} vectors to the sums of the same index. */
    void addProducts(float[][] vectors, float[][] sums, int count) {
        for (int i = 0; i < rows.length; i += STEP) {
            for (int v = 0; v < count; v++) {
                float[] vector = vectors[v];
                add(
                        sums[v],
                        rows[i],
                        rows[i + 1],
                        rows[i + 2],
                        rows[i + 3],
                        vector[i],
                        vector[i + 1],
                        vector[i + 2],
                        vector[i + 3]);
            }
        }
    }

    private static void add(
            float[] sum, float[] w0, float[] w1, float[] w2, float[] w3, float v0, float v1, float v2, float v3) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += (w0[j] * v0 + w1[j] * v1) + (w2[j] * v2 + w3[j] * v3);
        }
    }
}
