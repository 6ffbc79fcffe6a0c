package dev.khabar.examples.cli;

/**
 * Refuses UTF-16 that has no byte order mark. Arabic text in it is valid UTF-8 by chance, letters and controls that mean
 * nothing: every other byte is 0x06 for an Arabic letter and 0x00 for a space.
 */
final class UnmarkedUtf16 {

    private static final int LEAST_PAIRS = 4;

    private UnmarkedUtf16() {}

    /** Throws where the start of an input looks like UTF-16. */
    static void refuse(byte[] start) throws BadInputException {
        int pairs = start.length / 2;
        if (pairs < LEAST_PAIRS) {
            return;
        }
        if (highBytes(start, 1) > pairs / 2) {
            throw looksLike("utf-16le");
        }
        if (highBytes(start, 0) > pairs / 2) {
            throw looksLike("utf-16be");
        }
    }

    private static int highBytes(byte[] start, int first) {
        int count = 0;
        for (int i = first; i < start.length; i += 2) {
            count += start[i] == 0x00 || start[i] == 0x06 ? 1 : 0;
        }
        return count;
    }

    private static BadInputException looksLike(String encoding) {
        return new BadInputException(
                "looks like UTF-16 without a byte order mark; say --encoding " + encoding + " if it is");
    }
}
