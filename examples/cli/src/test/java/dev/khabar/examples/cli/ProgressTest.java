package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter err = new StringWriter();
    private long now;

    @Test
    void showsTheShareThatIsReadOnceASecondHasPassed() throws IOException {
        Progress progress = progress(true, 200);
        progress.counting(new ByteArrayInputStream(new byte[200])).readNBytes(50);

        progress.lineDone();
        assertThat(err.toString()).isEmpty();

        now = TimeUnit.SECONDS.toNanos(2);
        progress.lineDone();
        assertThat(err.toString()).startsWith("\r[#######  ").endsWith("]  25 %  2 lines");
    }

    @Test
    void countsLinesWhereTheLengthIsUnknown() {
        Progress progress = progress(true, -1);
        now = TimeUnit.SECONDS.toNanos(2);

        progress.lineDone();

        assertThat(err.toString()).isEqualTo("\r1 lines");
    }

    @Test
    void leavesNothingBehind() {
        Progress progress = progress(true, -1);
        now = TimeUnit.SECONDS.toNanos(2);
        progress.lineDone();

        progress.clear();

        assertThat(err.toString()).endsWith("\r       \r");
    }

    @Test
    void staysSilentWhereNoTerminalIs() {
        Progress progress = progress(false, 200);
        now = TimeUnit.SECONDS.toNanos(2);

        progress.lineDone();
        progress.clear();

        assertThat(err.toString()).isEmpty();
    }

    private Progress progress(boolean visible, long totalBytes) {
        return new Progress(new PrintWriter(err), visible, totalBytes, () -> now);
    }
}
