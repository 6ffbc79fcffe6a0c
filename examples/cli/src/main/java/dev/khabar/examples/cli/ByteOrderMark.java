package dev.khabar.examples.cli;

import java.nio.charset.Charset;
import java.util.Arrays;

/** The byte order marks that say an input is not UTF-8, the longer first: that of UTF-32LE begins like UTF-16LE's. */
enum ByteOrderMark {
    UTF_32BE(0x00, 0x00, 0xFE, 0xFF),
    UTF_32LE(0xFF, 0xFE, 0x00, 0x00),
    UTF_16BE(0xFE, 0xFF),
    UTF_16LE(0xFF, 0xFE);

    @SuppressWarnings("ImmutableEnumChecker") // nobody else sees the array
    private final byte[] bytes;

    ByteOrderMark(int... values) {
        bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
    }

    int length() {
        return bytes.length;
    }

    Charset charset() {
        return Charset.forName(name().replace('_', '-'));
    }

    boolean isAtStartOf(byte[] input) {
        return input.length >= bytes.length && Arrays.equals(input, 0, bytes.length, bytes, 0, bytes.length);
    }
}
