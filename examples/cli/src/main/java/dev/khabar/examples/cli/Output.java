package dev.khabar.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where answers go, in UTF-8. A full disk ends the run instead of passing unseen. */
final class Output {

    /** Thrown when standard output takes no more. */
    static final class FailedException extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        private final String systemMessage;

        FailedException(IOException cause) {
            super("the output could not be written: " + Reason.of(cause), cause);
            systemMessage = String.valueOf(cause.getMessage());
        }

        /** Whether the program that read the output has had enough, as {@code head} does: not an error. */
        boolean readerIsGone() {
            // The system's words, "Broken pipe" and "The pipe is being closed", hold this one in any language.
            return systemMessage.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }

    private final OutputStream out;

    Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /** A text; half a pair of surrogates, which UTF-8 has no form for, becomes a question mark. */
    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Text that is in UTF-8 already. */
    void print(byte[] text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new FailedException(e);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new FailedException(e);
        }
    }
}
