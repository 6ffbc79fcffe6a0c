package dev.khabar.restoration.network;

/**
 * One direction of a layer of long short-term memory: what a unit remembers and says is decided by gates over what comes
 * in and what all units said last (Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000).
 */
final class LstmCell {

    /** Sums of the gates of one unit: input, forget, cell and output gate, each for all units. */
    static final int GATES = 4;

    private final int units;
    private final Matrix recurrent;

    LstmCell(int units, Matrix recurrent) {
        this.units = units;
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

    private void open(float[] sums, float[] memory, float[] state) {
        for (int unit = 0; unit < units; unit++) {
            float input = Activation.logistic(sums[unit]);
            float forget = Activation.logistic(sums[units + unit]);
            float candidate = Activation.tanh(sums[2 * units + unit]);
            float output = Activation.logistic(sums[3 * units + unit]);
            float remembered = forget * memory[unit] + input * candidate;
            memory[unit] = remembered;
            state[unit] = output * Activation.tanh(remembered);
        }
    }
}
