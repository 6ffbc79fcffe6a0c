package dev.khabar.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.khabar.restoration.network.WeightsFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsFileTest {

    private static final byte[] NEWS = packaged(PackagedModel.WEIGHTS);

    /** Where the name begins; the sizes follow it. */
    private static final int NAME = 12;

    @Test
    void thePackagedFilesAreThoseOfTheModelCard() throws Exception {
        String card = Files.readString(Path.of("src/restoration-news/resources/META-INF/khabar/MODEL.md"));
        for (String resource : List.of(PackagedModel.WEIGHTS, PackagedModel.FORMS, PackagedModel.USUAL_READINGS)) {
            byte[] bytes = packaged(resource);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);

            assertThat(card).contains(HexFormat.of().formatHex(digest)).contains(String.valueOf(bytes.length));
        }
    }

    @Test
    void weightsFromAFileOrAStreamServeLikeThePackagedOnes(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("news.bin"), NEWS);
        // words that the forms, which come only with the packaged ones, have nothing to correct in
        String text = "أعلنت الحكومة";
        String expected = DiacriticRestorer.create().restore(text);

        assertThat(DiacriticRestorer.load(file).restore(text)).isEqualTo(expected);
        assertThat(DiacriticRestorer.load(new ByteArrayInputStream(NEWS)).restore(text))
                .isEqualTo(expected);
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        refused("KHABARCT and what else".getBytes(StandardCharsets.US_ASCII), "not a file of weights");
        refused(new byte[0], "0 bytes, should begin with KHABARDR");
    }

    @Test
    void aDamagedFileIsRefused() {
        byte[] damaged = NEWS.clone();
        damaged[damaged.length / 2] ^= 4;

        refused(damaged, "damaged or cut short");
        refused(Arrays.copyOf(NEWS, NEWS.length - 100), "damaged or cut short");
    }

    @Test
    void anotherVersionIsRefused() {
        refused(changed(8, 2), "version 2 of the format, this library reads version 1");
    }

    @Test
    void sizesThatDoNotFitAreRefused() {
        int units = NAME + "news 2026-11b".length();

        refused(changed(units, 193), "193 units are no multiple of 4");
        refused(changed(units, 65532), "the file ends inside a matrix");
        refused(changed(units, 188), "a weight is NaN");
        refused(changed(units + 2, 65535), "the alphabet");
        refused(changed(units + 4, 'x'), "the alphabet does not begin with the five symbols");
        refused(changed(NAME - 2, 65000), "units are no multiple of 4");
    }

    @Test
    void whatFollowsTheLastMatrixIsRefused() {
        byte[] longer = Arrays.copyOf(NEWS, NEWS.length + 4);

        refused(withChecksum(longer), "4 bytes more than its sizes say");
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatIOException()
                .isThrownBy(() -> WeightsFile.read(bytes, "some file"))
                .withMessageStartingWith("some file: ")
                .withMessageContaining(reason);
    }

    /** The packaged file with two bytes changed and a checksum that fits. */
    private static byte[] changed(int at, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(NEWS.clone()).putShort(at, (short) value);
        return withChecksum(bytes.array());
    }

    private static byte[] withChecksum(byte[] bytes) {
        int end = bytes.length - 4;
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return ByteBuffer.wrap(bytes).putInt(end, (int) crc.getValue()).array();
    }

    private static byte[] packaged(String resource) {
        try (InputStream in = WeightsFileTest.class.getClassLoader().getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
