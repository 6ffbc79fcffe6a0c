package dev.khabar.examples.cli;

/** One line of an input, without its end, as it came. */
final class Line {

    private final byte[] bytes;
    private final long number;
    private final long offset;

    /**
     * @param number of the line in its input, from 1
     * @param offset in bytes, of its first byte
     */
    Line(byte[] bytes, long number, long offset) {
        this.bytes = bytes;
        this.number = number;
        this.offset = offset;
    }

    long number() {
        return number;
    }

    /** In bytes. */
    int length() {
        return bytes.length;
    }

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
