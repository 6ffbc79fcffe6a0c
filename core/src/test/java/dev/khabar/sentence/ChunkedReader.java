package dev.khabar.sentence;

import java.io.Reader;

/** Gives a text in pieces of one size, however many characters are asked for. */
final class ChunkedReader extends Reader {

    private final String text;
    private final int chunk;
    private int position;
    private boolean closed;

    ChunkedReader(String text, int chunk) {
        this.text = text;
        this.chunk = chunk;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (position == text.length()) {
            return -1;
        }
        int count = Math.min(Math.min(chunk, length), text.length() - position);
        text.getChars(position, position + count, buffer, offset);
        position += count;
        return count;
    }

    /** How much has been asked for. */
    int position() {
        return position;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
