package dev.khabar.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/** Where texts come from: the files that were named, or else standard input; gzip is read as what it holds. */
record Inputs(List<Path> files, InputStream standardInput) {

    /** What is done with one open input; {@code name} stands for it in messages. */
    interface Reader {
        void read(String name, InputStream in) throws IOException, BadInputException;
    }

    /** Opens and reads one input after the other; the first that cannot be read ends it. */
    void each(Reader reader) throws BadInputException {
        each(reader, UnaryOperator.identity());
    }

    /** The same, with something put between each input as it is stored and its reader. */
    void each(Reader reader, UnaryOperator<InputStream> between) throws BadInputException {
        if (files.isEmpty()) {
            read(reader, "standard input", between.apply(standardInput));
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                read(reader, file.toString(), between.apply(in));
            } catch (NoSuchFileException e) {
                throw new BadInputException(file + ": there is no such file");
            } catch (IOException e) {
                throw new BadInputException(file + ": cannot be opened: " + e.getMessage());
            }
        }
    }

    private static void read(Reader reader, String name, InputStream in) throws BadInputException {
        try {
            reader.read(name, unzipped(in));
        } catch (IOException e) {
            throw new BadInputException(name + ": cannot be read: " + e.getMessage());
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
