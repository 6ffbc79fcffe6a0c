package dev.khabar.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and says where it is not, instead of putting replacement characters into a text. */
final class Utf8 {

    /** What Java puts in place of bytes that are wrong. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** The whole input as text. */
    static String text(InputStream in, String name) throws IOException, BadInputException {
        try {
            return decode(in.readAllBytes(), 0);
        } catch (BadInputException e) {
            throw new BadInputException(name + ": " + e.getMessage());
        }
    }

    /** @param offset of the bytes in their input, for the message */
    static String decode(byte[] bytes, long offset) throws BadInputException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(bytes, offset);
        }
        return text;
    }

    /** Tells a replacement character that stands in the bytes from one that was put in place of wrong ones. */
    private static void refuseMalformed(byte[] bytes, long offset) throws BadInputException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            int at = in.position();
            throw new BadInputException(String.format(
                    "not UTF-8 at byte %d (%#04x); --encoding names another encoding, windows-1256 for example",
                    offset + at, bytes[at] & 0xFF));
        }
    }
}
