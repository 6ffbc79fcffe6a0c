package dev.khabar.restoration;

import java.io.IOException;
import java.io.Reader;

/** Remembers what was read through it. */
final class RecordingReader extends Reader implements TextSource {

    private final Reader reader;
    private final StringBuilder remembered = new StringBuilder();
    private int start;

    RecordingReader(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = reader.read(buffer, offset, length);
        if (count > 0) {
            remembered.append(buffer, offset, count);
        }
        return count;
    }

    @Override
    public CharSequence text(int from, int to) {
        return remembered.substring(from - start, to - start);
    }

    @Override
    public int end() {
        return start + remembered.length();
    }

    @Override
    public void forget(int at) {
        remembered.delete(0, at - start);
        start = at;
    }

    /** Leaves the reader open: it is its owner's. */
    @Override
    public void close() {}
}
