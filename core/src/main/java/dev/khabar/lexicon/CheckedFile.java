package dev.khabar.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The frame of a binary file: letters that tell its kind and two bytes of version before the content, the CRC-32 of all
 * that (4 bytes) after it, big-endian. Immutable.
 */
public final class CheckedFile {

    private static final int CHECKSUM = Integer.BYTES;

    private final String magic;
    private final int version;
    private final String kind;

    /**
     * A kind of file.
     *
     * @param magic ASCII letters that it begins with
     * @param version the version that is written and read
     * @param kind what to call it in messages, such as "file of word counts"
     */
    public CheckedFile(String magic, int version, String kind) {
        this.magic = magic;
        this.version = version;
        this.kind = kind;
    }

    /** Writes a file. The stream is left open. */
    public void write(byte[] content, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 16);
        DataOutputStream data = new DataOutputStream(bytes);
        data.write(magic.getBytes(StandardCharsets.US_ASCII));
        data.writeShort(version);
        data.write(content);
        data.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        bytes.writeTo(out);
    }

    /**
     * The content of a file: from the position of the buffer to its limit.
     *
     * @param source what to call the file in messages
     * @throws IOException if the bytes are no such file, of another version, cut short or damaged; the message says which
     */
    public ByteBuffer content(byte[] bytes, String source) throws IOException {
        byte[] letters = magic.getBytes(StandardCharsets.US_ASCII);
        int header = letters.length + Short.BYTES;
        if (bytes.length < header + CHECKSUM
                || !ByteBuffer.wrap(bytes, 0, letters.length).equals(ByteBuffer.wrap(letters))) {
            throw new IOException(
                    source + ": not a " + kind + " (" + bytes.length + " bytes, should begin with " + magic + ")");
        }
        ByteBuffer data = ByteBuffer.wrap(bytes).position(letters.length);
        int found = data.getShort() & 0xFFFF;
        if (found != version) {
            throw new IOException(
                    source + ": version " + found + " of the format, this library reads version " + version);
        }
        int end = bytes.length - CHECKSUM;
        int actual = checksum(bytes, end);
        int expected = data.getInt(end);
        if (actual != expected) {
            throw new IOException(source + ": damaged or cut short, its " + end + " bytes have checksum "
                    + Integer.toHexString(actual) + ", the file says " + Integer.toHexString(expected));
        }
        return data.limit(end);
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return (int) crc.getValue();
    }
}
