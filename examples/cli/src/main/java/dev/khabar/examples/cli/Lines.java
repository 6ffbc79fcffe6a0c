package dev.khabar.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of an input; blank ones are passed over, though they count. Read in blocks, which are searched for line ends. */
final class Lines {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int BLOCK = 1 << 16;
    /** Short lines are handed on together, since a job for each would cost more than what is done in it. */
    private static final int BATCH_BYTES = 1 << 12;

    private final InputStream in;
    private byte[] block = new byte[BLOCK];
    private int next;
    private int end;
    /** Of the line that begins at {@code next}. */
    private long number = 1;

    private long offset;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next lines that are not blank: one, or so many that they make a job; none at the end of the input. */
    List<Line> batch() throws IOException {
        List<Line> batch = new ArrayList<>();
        int bytes = 0;
        while (bytes < BATCH_BYTES && hasLine()) {
            Line line = line();
            if (!line.isBlank()) {
                batch.add(line);
                bytes += line.length();
            }
        }
        return batch;
    }

    private boolean hasLine() throws IOException {
        return next < end || fill();
    }

    private Line line() throws IOException {
        int stop = lineEnd();
        byte[] bytes = Arrays.copyOfRange(block, next, stop);
        Line line = number == 1 && startsWithByteOrderMark(bytes)
                ? new Line(
                        Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length),
                        number,
                        offset + BYTE_ORDER_MARK.length)
                : new Line(bytes, number, offset);
        number++;
        offset += bytes.length + 1;
        next = Math.min(end, stop + 1);
        return line;
    }

    /** Where the line ends, which is in the block then. */
    private int lineEnd() throws IOException {
        int at = next;
        while (true) {
            for (; at < end; at++) {
                if (block[at] == '\n') {
                    return at;
                }
            }
            int done = at - next;
            if (!fill()) {
                return end;
            }
            at = next + done;
        }
    }

    /** Reads on behind what is left of the block, which comes to its beginning; false at the end of the input. */
    private boolean fill() throws IOException {
        int left = end - next;
        byte[] target = left > block.length / 2 ? new byte[2 * block.length] : block;
        System.arraycopy(block, next, target, 0, left);
        block = target;
        next = 0;
        end = left;
        int count = in.read(block, end, block.length - end);
        end += Math.max(0, count);
        return count > 0;
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
    }
}
