package dev.khabar.restoration;

/** Thrown where the packaged weights are asked for and are not there; the message names the dependency to add. */
public final class MissingWeightsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingWeightsException(String message) {
        super(message);
    }
}
