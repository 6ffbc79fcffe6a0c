package dev.khabar.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** An input of another encoding as UTF-8. Bytes that stand for nothing in that encoding are an error. */
final class Transcoded extends InputStream {

    private final Reader in;
    private final Charset charset;
    private final char[] chars = new char[1 << 13];
    /** Characters at the start of {@link #chars} that are left from the read before: half a pair, or none. */
    private int kept;

    private byte[] bytes = {};
    private int next;

    Transcoded(InputStream in, Charset charset) {
        this.in = new InputStreamReader(in, charset.newDecoder());
        this.charset = charset;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : bytes[next++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, buffer, offset, count);
        next += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean isAtEnd() throws IOException {
        while (next == bytes.length) {
            int count = readChars();
            if (count < 0) {
                return true;
            }
            int length = kept + count;
            int whole = Character.isHighSurrogate(chars[length - 1]) ? length - 1 : length;
            bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
            next = 0;
            kept = length - whole;
            System.arraycopy(chars, whole, chars, 0, kept);
        }
        return false;
    }

    private int readChars() throws IOException {
        try {
            return in.read(chars, kept, chars.length - kept);
        } catch (CharacterCodingException e) {
            throw new IOException("it is not " + charset.name() + " throughout", e);
        }
    }
}
