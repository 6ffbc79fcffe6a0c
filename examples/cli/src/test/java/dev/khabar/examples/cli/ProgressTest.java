package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
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

        progress.linesDone(1);
        assertThat(err.toString()).isEmpty();

        now = TimeUnit.SECONDS.toNanos(2);
        progress.linesDone(1);
        assertThat(err.toString()).startsWith("\r[#######  ").endsWith("]  25 %  2 lines");
    }

    @Test
    void countsLinesWhereTheLengthIsUnknown() {
        Progress progress = progress(true, -1);
        now = TimeUnit.SECONDS.toNanos(2);

        progress.linesDone(1);

        assertThat(err.toString()).isEqualTo("\r1 lines");
    }

    @Test
    void showsHowMuchOfATextIsDone() throws IOException {
        Progress progress = progress(true, 300);
        Reader text = progress.counting(new StringReader("خبر".repeat(100)));
        now = TimeUnit.SECONDS.toNanos(2);

        assertThat(text.read(new char[150])).isEqualTo(150);
        assertThat(err.toString()).startsWith("\r[  ").endsWith("]   0 %");

        now = TimeUnit.SECONDS.toNanos(3);
        assertThat(text.read()).isEqualTo('خ');
        assertThat(err.toString()).endsWith("]  50 %");
    }

    @Test
    void leavesNothingBehind() {
        Progress progress = progress(true, -1);
        now = TimeUnit.SECONDS.toNanos(2);
        progress.linesDone(1);

        progress.clear();

        assertThat(err.toString()).endsWith("\r       \r");
    }

    @Test
    void staysSilentWhereNoTerminalIs() {
        Progress progress = progress(false, 200);
        now = TimeUnit.SECONDS.toNanos(2);

        progress.linesDone(1);
        progress.clear();

        assertThat(err.toString()).isEmpty();
    }

    private Progress progress(boolean visible, long totalBytes) {
        return new Progress(new PrintWriter(err), visible, totalBytes, () -> now);
    }
}
