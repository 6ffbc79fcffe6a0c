package dev.khabar.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where answers go, in UTF-8. A full disk or a closed pipe ends the run instead of passing unseen. */
final class Output {

    /** Thrown when standard output takes no more. */
    static final class FailedException extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        FailedException(IOException cause) {
            super("the output could not be written: " + cause.getMessage(), cause);
        }
    }

    private final Writer writer;

    Output(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    void print(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new FailedException(e);
        }
    }

    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new FailedException(e);
        }
    }
}
