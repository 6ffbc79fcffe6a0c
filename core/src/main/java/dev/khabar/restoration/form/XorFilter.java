package dev.khabar.restoration.form;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A set of byte strings of which fingerprints are all that is left: what was put in is found, anything else by a chance of
 * one in 2 to the power of the fingerprint's bits (T. M. Graf, D. Lemire: Xor Filters, 2020).
 *
 * <p>As bytes, big-endian: the seed of the hash (4 bytes), the length of a block (4), and three blocks of fingerprints. A
 * string is hashed to one place in each block, and the three fingerprints there, combined by exclusive or, are its own.
 */
final class XorFilter {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int BLOCKS = 3;
    private static final int BLOCK_ROTATION = 21;
    private static final int FINGERPRINT_SHIFT = 11;

    private final int seed;
    private final int block;
    private final int width;
    private final int mask;
    /** As they stand in the file, which is kept: unpacking and copying take a start longer. */
    private final ByteBuffer fingerprints;

    private XorFilter(int seed, int block, int width, ByteBuffer fingerprints) {
        this.seed = seed;
        this.block = block;
        this.width = width;
        this.mask = (1 << (Byte.SIZE * width)) - 1;
        this.fingerprints = fingerprints;
    }

    /**
     * Reads a filter where the data stand.
     *
     * @param width of a fingerprint in bytes, 1 or 2
     * @throws IOException if the data end inside it
     */
    static XorFilter read(ByteBuffer data, int width, String source) throws IOException {
        if (data.remaining() < 2 * Integer.BYTES) {
            throw new IOException(source + ": the file ends before a filter");
        }
        int seed = data.getInt();
        int block = data.getInt();
        if (block <= 0 || (long) BLOCKS * block * width > data.remaining()) {
            throw new IOException(
                    source + ": a filter of " + block + " fingerprints a block in " + data.remaining() + " bytes");
        }
        ByteBuffer fingerprints = data.slice(data.position(), BLOCKS * block * width);
        data.position(data.position() + fingerprints.limit());
        return new XorFilter(seed, block, width, fingerprints);
    }

    /** Whether the first {@code length} bytes were put in, or happen to look so. */
    boolean contains(byte[] key, int length) {
        long hash = hash(key, length);
        int first = place(hash);
        int second = block + place(Long.rotateLeft(hash, BLOCK_ROTATION));
        int third = 2 * block + place(Long.rotateLeft(hash, 2 * BLOCK_ROTATION));
        int all = fingerprint(first) ^ fingerprint(second) ^ fingerprint(third);
        return ((all ^ (int) (hash >>> FINGERPRINT_SHIFT)) & mask) == 0;
    }

    private int fingerprint(int place) {
        return width == Byte.BYTES ? fingerprints.get(place) : fingerprints.getShort(width * place);
    }

    /** The low half of the hash as a fraction of a block. */
    private int place(long hash) {
        return (int) (((hash & 0xFFFFFFFFL) * block) >>> Integer.SIZE);
    }

    /** FNV-1a, with the finish of MurmurHash3 so that every bit counts. */
    private long hash(byte[] key, int length) {
        long hash = FNV_BASIS ^ seed;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ (key[i] & 0xFF)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
