package dev.khabar.restoration.network;

/**
 * One direction of a layer of long short-term memory: what a unit remembers and says is decided by gates over what comes
 * in and what all units said last (Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000).
 */
final class LstmCell {

    /** Sums of the gates of one unit: input, forget, cell and output gate, each for all units. */
    static final int GATES = 4;

    private static final int CELL = 2;

    private final int units;
    /** What the sums of the gates are multiplied with: logistic(x) = (1 + tanh(x / 2)) / 2. */
    private final float[] scales;

    private final Matrix recurrent;

    LstmCell(int units, Matrix recurrent) {
        this.units = units;
        this.scales = new float[GATES * units];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = i / units == CELL ? 1 : 0.5f;
        }
        this.recurrent = recurrent;
    }

    /**
     * One step of the first {@code count} lanes.
     *
     * @param sums the gates' sums of what comes in, one array a lane; used up
     * @param memories what the units remember; changed
     * @param states what they said last; changed to what they say now
     */
    void step(float[][] sums, float[][] memories, float[][] states, int count) {
        recurrent.addProducts(states, sums, count);
        for (int lane = 0; lane < count; lane++) {
            open(sums[lane], memories[lane], states[lane]);
        }
    }

    /** One activation after the other over all units: loops of arithmetic alone, which compilers turn into vector instructions. */
    private void open(float[] sums, float[] memory, float[] state) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Activation.tanh(sums[i] * scales[i]);
        }
        for (int unit = 0; unit < memory.length; unit++) {
            float input = 0.5f + 0.5f * sums[unit];
            float forget = 0.5f + 0.5f * sums[units + unit];
            memory[unit] = forget * memory[unit] + input * sums[2 * units + unit];
        }
        for (int unit = 0; unit < memory.length; unit++) {
            state[unit] = Activation.tanh(memory[unit]);
        }
        for (int unit = 0; unit < memory.length; unit++) {
            state[unit] *= 0.5f + 0.5f * sums[3 * units + unit];
        }
    }
}
