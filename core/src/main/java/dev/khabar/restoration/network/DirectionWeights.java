package dev.khabar.restoration.network;

/** What a model has learnt for reading in one direction. */
final class DirectionWeights {

    private final float[][] symbols;
    private final LstmCell first;
    private final Matrix between;
    private final float[] betweenBias;
    private final LstmCell second;
    private final float[][] scores;

    /** The arrays are not copied. */
    DirectionWeights(
            float[][] symbols, LstmCell first, Matrix between, float[] betweenBias, LstmCell second, float[][] scores) {
        this.symbols = symbols;
        this.first = first;
        this.between = between;
        this.betweenBias = betweenBias;
        this.second = second;
        this.scores = scores;
    }

    /** What each symbol adds to the gates of the first layer, bias included. */
    float[][] symbols() {
        return symbols;
    }

    /** The cell of the first layer. */
    LstmCell first() {
        return first;
    }

    /** From both directions of the first layer to the gates of the second. */
    Matrix between() {
        return between;
    }

    /** The bias of the gates of the second layer. */
    float[] betweenBias() {
        return betweenBias;
    }

    /** The cell of the second layer. */
    LstmCell second() {
        return second;
    }

    /** For each label its weights over what the second layer says. */
    float[][] scores() {
        return scores;
    }
}
