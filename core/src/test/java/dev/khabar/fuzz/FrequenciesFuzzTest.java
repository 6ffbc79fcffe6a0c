package dev.khabar.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.khabar.keyword.DocumentFrequencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Files of document frequencies that are no such files, or not quite. */
class FrequenciesFuzzTest {

    private static final byte[] HEADER = {'K', 'H', 'A', 'B', 'A', 'R', 'C', 'T', 0, 1};

    /** What the bytes are is read, or refused by name; with a right checksum too, as nobody signs it. */
    @FuzzTest(maxDuration = "10m")
    void files(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("frequencies", ".bin");
        try {
            Files.write(file, bytes);
            assertReadOrRefused(file);
            Files.write(file, signed(bytes));
            assertReadOrRefused(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void assertReadOrRefused(Path file) {
        Throwable refusal = catchThrowable(() -> DocumentFrequencies.load(file));
        if (refusal != null) {
            assertThat(refusal).isInstanceOf(IOException.class).hasMessageStartingWith(file.toString());
        }
    }

    private static byte[] signed(byte[] body) {
        byte[] file = new byte[HEADER.length + body.length + 4];
        System.arraycopy(HEADER, 0, file, 0, HEADER.length);
        System.arraycopy(body, 0, file, HEADER.length, body.length);
        CRC32 crc = new CRC32();
        crc.update(file, 0, file.length - 4);
        for (int i = 0; i < 4; i++) {
            file[file.length - 4 + i] = (byte) (crc.getValue() >>> (24 - 8 * i));
        }
        return file;
    }
}
