package dev.khabar.restoration.network;

import java.util.List;

/**
 * Everything a model has learnt. Immutable once built and shared by all who read with it; nobody writes into its arrays.
 */
public final class Weights {

    /** How many labels a letter can have. */
    static final int LABELS = 15;

    private final String name;
    private final Alphabet alphabet;
    private final int units;
    private final List<DirectionWeights> directions;
    private final float[] bias;

    /**
     * @param name what the model is called, with its date
     * @param units of one direction of a layer
     * @param directions the weights of either direction, forward first
     * @param bias of the scores; not copied
     */
    Weights(String name, Alphabet alphabet, int units, List<DirectionWeights> directions, float[] bias) {
        this.name = name;
        this.alphabet = alphabet;
        this.units = units;
        this.directions = List.copyOf(directions);
        this.bias = bias;
    }

    /** What the model is called. */
    public String name() {
        return name;
    }

    /** What it reads. */
    public Alphabet alphabet() {
        return alphabet;
    }

    /** The units of one direction of a layer. */
    int units() {
        return units;
    }

    /** What each label's score begins with. */
    float[] bias() {
        return bias;
    }

    /** The weights of one direction. */
    DirectionWeights direction(Direction direction) {
        return directions.get(direction == Direction.FORWARD ? 0 : 1);
    }
}
