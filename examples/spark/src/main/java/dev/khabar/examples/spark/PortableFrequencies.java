package dev.khabar.examples.spark;

import dev.khabar.keyword.DocumentFrequencies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
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
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            frequencies.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PortableFrequencies(file.toByteArray());
    }

    /** The sum of both: as if the articles of both had been counted together. */
    PortableFrequencies merge(PortableFrequencies other) {
        return of(frequencies().merge(other.frequencies()));
    }

    synchronized DocumentFrequencies frequencies() {
        if (opened == null) {
            try {
                opened = DocumentFrequencies.load(new ByteArrayInputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return opened;
    }

    /** What {@code DocumentFrequencies.save} writes. */
    byte[] file() {
        return file.clone();
    }
}
