package dev.khabar.examples.cli;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A line on standard error that tells how far a long run has come, rewritten in place. It shows up after a second, and
 * only where standard error is a terminal.
 */
final class Progress {

    private static final int BAR = 30;
    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long UNKNOWN = -1;

    private final PrintWriter err;
    private final boolean visible;
    private final long total;
    private final LongSupplier clock;
    private long next;
    /** Bytes or characters, as the total. */
    private long read;

    private long lines;
    private boolean shown;

    Progress(PrintWriter err, boolean visible, long total, LongSupplier clock) {
        this.err = err;
        this.visible = visible;
        this.total = total;
        this.clock = clock;
        this.next = clock.getAsLong() + FIRST;
    }

    /** Progress through the given files, or through standard input where there are none. */
    static Progress through(List<Path> files, PrintWriter err) {
        long total = files.isEmpty() ? UNKNOWN : 0;
        for (Path file : files) {
            total += file.toFile().length();
        }
        if (files.stream().anyMatch(Inputs::isStandardInput)) {
            total = UNKNOWN;
        }
        return new Progress(err, standardErrorIsTerminal(), total, System::nanoTime);
    }

    /** Progress through one text. */
    static Progress through(String text, PrintWriter err) {
        return new Progress(err, standardErrorIsTerminal(), text.length(), System::nanoTime);
    }

    /** Counts what is read from an input. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = in.read();
                read += b < 0 ? 0 : 1;
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = in.read(buffer, offset, length);
                read += Math.max(count, 0);
                return count;
            }
        };
    }

    /** Counts what is read of a text; what was read before is done. */
    Reader counting(Reader in) {
        return new FilterReader(in) {
            @Override
            public int read() throws IOException {
                int c = in.read();
                count(c < 0 ? 0 : 1);
                return c;
            }

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int count = in.read(buffer, offset, length);
                count(Math.max(count, 0));
                return count;
            }

            private void count(int characters) {
                show();
                read += characters;
            }
        };
    }

    /** So many more lines are done. */
    void linesDone(int count) {
        lines += count;
        show();
    }

    private void show() {
        if (!visible || clock.getAsLong() < next) {
            return;
        }
        next = clock.getAsLong() + EVERY;
        shown = true;
        err.print("\r" + line());
        err.flush();
    }

    /** Takes the line away again, before a message or at the end. */
    void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(line().length()) + "\r");
            err.flush();
        }
    }

    private String line() {
        String counted = lines == 0 ? "" : String.format(Locale.ROOT, "  %,d lines", lines);
        if (total <= 0) {
            return counted.strip();
        }
        double share = Math.min(1, (double) read / total);
        int full = (int) (share * BAR);
        return String.format(
                Locale.ROOT, "[%s%s] %3.0f %%%s", "#".repeat(full), " ".repeat(BAR - full), 100 * share, counted);
    }

    /**
     * Java's console speaks of standard input and output; what standard error is, only the system's own files tell. Where
     * there are none the run stays silent.
     */
    private static boolean standardErrorIsTerminal() {
        try {
            String device = Path.of("/proc/self/fd/2").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
