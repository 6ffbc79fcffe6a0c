package dev.khabar.examples.cli;

/**
 * One line of an input, without its end, as it came.
 *
 * @param number of the line in its input, from 1
 * @param offset in bytes, of its first byte
 */
record Line(byte[] bytes, long number, long offset) {

    String text() throws BadInputException {
        return Utf8.decode(bytes, offset);
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
