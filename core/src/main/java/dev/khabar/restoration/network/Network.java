package dev.khabar.restoration.network;

import java.util.Arrays;
import java.util.List;

/**
 * Reads passages and scores the labels of every symbol: two layers, each of which reads in both directions.
 *
 * <p>Up to {@value #LANES} passages are read side by side, longest first, so that weights that are in the processor's
 * cache serve all of them. For the second layer, {@value #BLOCK} steps of what comes in are multiplied at once, which does
 * the same for a single passage. Safe to share between threads; each call has memory of its own, about 3 kB a symbol.
 */
public final class Network {

    /** How many passages are read side by side. */
    public static final int LANES = 4;

    private static final int BLOCK = 4;

    private final Weights weights;

    public Network(Weights weights) {
        this.weights = weights;
    }

    /** For each passage, in order, the scores of the labels of each symbol. */
    public float[][][] score(List<Passage> passages) {
        int[] order = longestFirst(passages);
        float[][][] scores = new float[passages.size()][][];
        for (int from = 0; from < order.length; from += LANES) {
            int count = Math.min(LANES, order.length - from);
            Symbols[] lanes = new Symbols[count];
            for (int lane = 0; lane < count; lane++) {
                lanes[lane] = passages.get(order[from + lane]).symbols();
            }
            float[][][] some = score(lanes);
            for (int lane = 0; lane < count; lane++) {
                scores[order[from + lane]] = some[lane];
            }
        }
        return scores;
    }

    /** The numbers of the passages; of two of a length the first comes first. */
    private static int[] longestFirst(List<Passage> passages) {
        long[] keys = new long[passages.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) -passages.get(i).length() << Integer.SIZE) | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** The scores of passages side by side, the longest first. */
    private float[][][] score(Symbols[] lanes) {
        int width = 2 * weights.units();
        float[][][] states = new float[lanes.length][][];
        float[][][] scores = new float[lanes.length][][];
        for (int lane = 0; lane < lanes.length; lane++) {
            states[lane] = new float[lanes[lane].size()][width];
            scores[lane] = new float[lanes[lane].size()][];
            for (int i = 0; i < scores[lane].length; i++) {
                scores[lane][i] = weights.bias().clone();
            }
        }
        for (Direction direction : Direction.values()) {
            readSymbols(lanes, states, direction);
        }
        for (Direction direction : Direction.values()) {
            readStates(states, scores, direction);
        }
        return scores;
    }

    private void readSymbols(Symbols[] lanes, float[][][] states, Direction direction) {
        DirectionWeights learnt = weights.direction(direction);
        Memory memory = new Memory(lanes.length, weights.units());
        int offset = direction == Direction.FORWARD ? 0 : weights.units();
        int active = lanes.length;
        for (int step = 0; step < lanes[0].size(); step++) {
            active = active(states, active, step);
            for (int lane = 0; lane < active; lane++) {
                int position = direction.position(step, lanes[lane].size());
                float[] row = learnt.symbols()[lanes[lane].symbol(position)];
                System.arraycopy(row, 0, memory.sums[lane], 0, row.length);
            }
            learnt.first().step(memory.sums, memory.memories, memory.states, active);
            for (int lane = 0; lane < active; lane++) {
                float[] state = states[lane][direction.position(step, lanes[lane].size())];
                System.arraycopy(memory.states[lane], 0, state, offset, weights.units());
            }
        }
    }

    private void readStates(float[][][] states, float[][][] scores, Direction direction) {
        DirectionWeights learnt = weights.direction(direction);
        Memory memory = new Memory(states.length, weights.units());
        float[][][] sums = new float[BLOCK][states.length][LstmCell.GATES * weights.units()];
        float[][] inputs = new float[BLOCK * states.length][];
        float[][] targets = new float[BLOCK * states.length][];
        int active = states.length;
        for (int step = 0; step < states[0].length; step++) {
            if (step % BLOCK == 0) {
                int count = 0;
                for (int ahead = 0; ahead < BLOCK; ahead++) {
                    for (int lane = 0; lane < active && step + ahead < states[lane].length; lane++) {
                        System.arraycopy(learnt.betweenBias(), 0, sums[ahead][lane], 0, sums[ahead][lane].length);
                        inputs[count] = states[lane][direction.position(step + ahead, states[lane].length)];
                        targets[count++] = sums[ahead][lane];
                    }
                }
                learnt.between().addProducts(inputs, targets, count);
            }
            active = active(states, active, step);
            learnt.second().step(sums[step % BLOCK], memory.memories, memory.states, active);
            for (int lane = 0; lane < active; lane++) {
                float[] score = scores[lane][direction.position(step, states[lane].length)];
                addScores(learnt.scores(), memory.states[lane], score);
            }
        }
    }

    /** How many lanes are not at their end: the longest come first. */
    private static int active(float[][][] states, int before, int step) {
        int active = before;
        while (states[active - 1].length <= step) {
            active--;
        }
        return active;
    }

    /** Four sums side by side, as a single one would wait for each addition. */
    private static void addScores(float[][] labels, float[] state, float[] scores) {
        for (int label = 0; label < labels.length; label++) {
            float[] row = labels[label];
            float sum0 = 0;
            float sum1 = 0;
            float sum2 = 0;
            float sum3 = 0;
            for (int unit = 0; unit < row.length; unit += 4) {
                sum0 += row[unit] * state[unit];
                sum1 += row[unit + 1] * state[unit + 1];
                sum2 += row[unit + 2] * state[unit + 2];
                sum3 += row[unit + 3] * state[unit + 3];
            }
            scores[label] += (sum0 + sum1) + (sum2 + sum3);
        }
    }

    /** What the cells of the lanes hold while they read. */
    private static final class Memory {
        final float[][] sums;
        final float[][] memories;
        final float[][] states;

        Memory(int lanes, int units) {
            sums = new float[lanes][LstmCell.GATES * units];
            memories = new float[lanes][units];
            states = new float[lanes][units];
        }
    }
}
