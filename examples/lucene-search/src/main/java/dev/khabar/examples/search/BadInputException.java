package dev.khabar.examples.search;

/** Input that cannot be used; the message says where and why. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
