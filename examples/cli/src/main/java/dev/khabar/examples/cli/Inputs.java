package dev.khabar.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/**
 * Where texts come from: the files that were named, or standard input where none is or where {@code -} is named. Gzip is
 * read as what it holds, and every encoding arrives as UTF-8.
 */
record Inputs(List<Path> files, InputStream standardInput, Encoding encoding) {

    private static final String STANDARD_INPUT = "standard input";

    /** What is done with one open input, its bytes in UTF-8; {@code name} stands for it in messages. */
    interface Reader {
        void read(String name, InputStream in) throws IOException, BadInputException;
    }

    /** Whether a path stands for standard input. */
    static boolean isStandardInput(Path path) {
        return path.toString().equals("-");
    }

    /** Whether answers have to say which input they belong to. */
    boolean areSeveral() {
        return files.size() > 1;
    }

    /** Opens and reads one input after the other; the first that cannot be read ends it. */
    void each(Reader reader) throws BadInputException {
        each(reader, UnaryOperator.identity());
    }

    /** The same, with something put between each input as it is stored and its reader. */
    void each(Reader reader, UnaryOperator<InputStream> between) throws BadInputException {
        if (files.isEmpty()) {
            read(reader, STANDARD_INPUT, between.apply(standardInput));
        }
        for (Path file : files) {
            if (isStandardInput(file)) {
                read(reader, STANDARD_INPUT, between.apply(standardInput));
                continue;
            }
            try (InputStream in = Files.newInputStream(file)) {
                read(reader, file.toString(), between.apply(in));
            } catch (IOException e) {
                throw new BadInputException(file + ": cannot be opened: " + Reason.of(e));
            }
        }
    }

    private void read(Reader reader, String name, InputStream in) throws BadInputException {
        try {
            reader.read(name, utf8(name, unzipped(in)));
        } catch (IOException e) {
            throw new BadInputException(name + ": cannot be read: " + Reason.of(e));
        }
    }

    private InputStream utf8(String name, InputStream in) throws IOException, BadInputException {
        try {
            return encoding.utf8(in);
        } catch (BadInputException e) {
            throw new BadInputException(name + ": " + e.getMessage());
        }
    }

    private static InputStream unzipped(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean gzip = magic.length == 2
                && magic[0] == (byte) GZIPInputStream.GZIP_MAGIC
                && magic[1] == (byte) (GZIPInputStream.GZIP_MAGIC >> 8);
        return gzip ? new GZIPInputStream(start, 1 << 16) : start;
    }
}
