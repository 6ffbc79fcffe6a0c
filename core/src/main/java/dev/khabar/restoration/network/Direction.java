package dev.khabar.restoration.network;

/** From which end a direction of a layer reads. */
enum Direction {
    FORWARD,
    BACKWARD;

    /** The symbol that is read in a step. */
    int position(int step, int length) {
        return this == FORWARD ? step : length - 1 - step;
    }
}
