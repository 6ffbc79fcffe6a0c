package dev.khabar.restoration;

import java.util.List;

/**
 * Everything a model has learnt. Immutable once built and shared by all who read with it.
 *
 * @param name what the model is called, with its date
 * @param units of one direction of a layer
 * @param directions the weights of either direction, forward first
 * @param bias of the scores
 */
record Weights(String name, Alphabet alphabet, int units, List<DirectionWeights> directions, float[] bias) {

    Weights {
        directions = List.copyOf(directions);
    }

    /**
     * The weights of one direction.
     *
     * @param symbols what each symbol adds to the gates of the first layer, bias included
     * @param first the cell of the first layer
     * @param between from both directions of the first layer to the gates of the second
     * @param betweenBias of the gates of the second layer
     * @param second the cell of the second layer
     * @param scores for each label its weights over what the second layer says
     */
    record DirectionWeights(
            float[][] symbols,
            LstmCell first,
            Matrix between,
            float[] betweenBias,
            LstmCell second,
            float[][] scores) {}

    DirectionWeights direction(Direction direction) {
        return directions.get(direction == Direction.FORWARD ? 0 : 1);
    }
}
