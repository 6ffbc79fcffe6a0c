package dev.khabar.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads UTF-8 and says where it is not, instead of putting replacement characters into a text. */
final class Utf8 {

    private Utf8() {}

    /** The whole input as text. */
    static String text(InputStream in, String name) throws IOException, BadInputException {
        try {
            return decode(in.readAllBytes(), 0);
        } catch (BadInputException e) {
            throw new BadInputException(name + ": " + e.getMessage());
        }
    }

    private static String decode(byte[] bytes, long offset) throws BadInputException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            throw new BadInputException(String.format(
                    "not UTF-8 at byte %d (%#04x); --encoding names another encoding, windows-1256 for example",
                    offset + at, bytes[at] & 0xFF));
        }
        return out.flip().toString();
    }

    /** One line of an input, without its end, as it came. */
    static final class Line {

        private final byte[] bytes;
        private final long number;
        private final long offset;

        private Line(byte[] bytes, long number, long offset) {
            this.bytes = bytes;
            this.number = number;
            this.offset = offset;
        }

        /** The line's number in its input, from 1. */
        long number() {
            return number;
        }

        String text() throws BadInputException {
            return decode(bytes, offset);
        }
    }

    /** The lines of an input, one at a time; blank ones are passed over, though they count. */
    static final class Lines {

        private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        private final InputStream in;
        private byte[] bytes = {};
        private long number;
        private long offset;
        private long nextOffset;

        Lines(InputStream in) {
            this.in = new BufferedInputStream(in, 1 << 16);
        }

        /** Goes on to the next line that is not blank; false at the end of the input. */
        boolean advance() throws IOException {
            do {
                if (!readLine()) {
                    return false;
                }
            } while (isBlank());
            return true;
        }

        Line line() {
            return new Line(bytes, number, offset);
        }

        private boolean readLine() throws IOException {
            int b = in.read();
            if (b < 0) {
                return false;
            }
            ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
            for (; b >= 0 && b != '\n'; b = in.read()) {
                line.write(b);
            }
            bytes = line.toByteArray();
            number++;
            offset = nextOffset;
            nextOffset += bytes.length + 1;
            if (number == 1 && startsWithByteOrderMark()) {
                bytes = Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length);
                offset += BYTE_ORDER_MARK.length;
            }
            return true;
        }

        private boolean startsWithByteOrderMark() {
            int length = BYTE_ORDER_MARK.length;
            return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
        }

        private boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
