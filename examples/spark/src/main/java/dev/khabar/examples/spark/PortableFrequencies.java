package dev.khabar.examples.spark;

import dev.khabar.keyword.DocumentFrequencies;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Document frequencies that travel between machines, as the bytes of their file. Each machine opens them once. */
final class PortableFrequencies implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] file;
    private transient @Nullable DocumentFrequencies opened;

    private PortableFrequencies(byte[] file) {
        this.file = file;
    }

    static PortableFrequencies of(DocumentFrequencies frequencies) {
        byte[] file = inTemporaryFile(path -> {
            frequencies.save(path);
            return Files.readAllBytes(path);
        });
        return new PortableFrequencies(file);
    }

    /** The sum of both: as if the articles of both had been counted together. */
    PortableFrequencies merge(PortableFrequencies other) {
        return of(frequencies().merge(other.frequencies()));
    }

    synchronized DocumentFrequencies frequencies() {
        if (opened == null) {
            opened = inTemporaryFile(path -> DocumentFrequencies.load(Files.write(path, file)));
        }
        return opened;
    }

    /** What {@code DocumentFrequencies.save} writes. */
    byte[] file() {
        return file.clone();
    }

    private interface Work<T> {
        T on(Path file) throws IOException;
    }

    private static <T> T inTemporaryFile(Work<T> work) {
        try {
            Path path = Files.createTempFile("khabar", ".freq");
            try {
                return work.on(path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
