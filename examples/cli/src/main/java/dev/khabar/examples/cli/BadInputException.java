package dev.khabar.examples.cli;

/** Input that cannot be used; the message says which and why. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
