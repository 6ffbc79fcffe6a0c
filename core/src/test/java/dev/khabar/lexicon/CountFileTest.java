package dev.khabar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CountFileTest {

    private static final int HEADER = 19;

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("words") List<String> words) throws IOException {
        CountTable table = CountTableTest.table(2, words.toArray(String[]::new));
        table.add(table.row(new char[] {'ا'}, 0, 1), 1, Integer.MAX_VALUE);

        CountFile.Contents read = CountFile.read(bytes(41, table), "file");

        assertThat(read.documents()).isEqualTo(41);
        assertThat(read.tables()).hasSize(1);
        assertThat(asMap(read.tables().get(0))).isEqualTo(asMap(table));
    }

    @Property(tries = 100)
    void theOrderOfFillingMakesNoDifference(@ForAll("words") List<String> words) throws IOException {
        List<String> other = new ArrayList<>(words);
        java.util.Collections.reverse(other);

        assertThat(bytes(1, CountTableTest.table(1, words.toArray(String[]::new))))
                .isEqualTo(bytes(1, CountTableTest.table(1, other.toArray(String[]::new))));
    }

    @Test
    void eachDamagedByteIsFound() throws IOException {
        byte[] file = sample();
        for (int at = 0; at < file.length; at++) {
            byte[] damaged = file.clone();
            damaged[at] ^= 0x20;
            assertThatThrownBy(() -> CountFile.read(damaged, "counts.bin"))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("counts.bin: ");
        }
    }

    @Test
    void eachShorterFileIsRefused() throws IOException {
        byte[] file = sample();
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> CountFile.read(cut, "counts.bin")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aForeignFileIsNamedAsSuch() {
        assertThatThrownBy(() -> CountFile.read(new byte[100], "photo.jpg"))
                .isInstanceOf(IOException.class)
                .hasMessage("photo.jpg: not a file of word counts (100 bytes, should begin with KHABARCT)");
    }

    @Test
    void anotherVersionIsNamed() throws IOException {
        byte[] file = sample();
        file[9] = 7;

        assertThatThrownBy(() -> CountFile.read(file, "counts.bin"))
                .isInstanceOf(IOException.class)
                .hasMessage("counts.bin: version 7 of the format, this library reads version 1");
    }

    @Test
    void sizesAreNotTrustedEvenUnderAGoodChecksum() throws IOException {
        byte[] file = sample();
        ByteBuffer.wrap(file).putInt(HEADER + 1, Integer.MAX_VALUE);

        assertThatThrownBy(() -> CountFile.read(sealed(file), "counts.bin"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a table of 2147483647 rows and 2 columns does not fit")
                .hasMessageEndingWith("(at byte 24)");
    }

    @Test
    void anyBytesUnderAGoodChecksumAreReadOrRefused() throws IOException {
        byte[] file = sample();
        for (int at = HEADER - 1; at < file.length - 4; at++) {
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                byte[] changed = file.clone();
                changed[at] = (byte) value;
                readOrRefuse(sealed(changed));
            }
        }
    }

    private static void readOrRefuse(byte[] file) {
        try {
            CountFile.read(file, "counts.bin");
        } catch (IOException refused) {
            assertThat(refused).hasMessageStartingWith("counts.bin: ");
        }
    }

    @Test
    void bytesAfterTheTablesAreRefused() throws IOException {
        byte[] file = sample();
        byte[] longer = Arrays.copyOf(file, file.length + 3);

        assertThatThrownBy(() -> CountFile.read(sealed(longer), "counts.bin"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more bytes than its tables take");
    }

    private static byte[] sample() throws IOException {
        return bytes(3, CountTableTest.table(2, "خبر", "خبر", "خبراء", "قمة"));
    }

    private static byte[] bytes(long documents, CountTable... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CountFile.write(new CountFile.Contents(documents, List.of(tables)), out);
        return out.toByteArray();
    }

    /** The file with a checksum that fits. */
    private static byte[] sealed(byte[] file) {
        byte[] sealed = file.clone();
        CRC32 crc = new CRC32();
        crc.update(sealed, 0, sealed.length - 4);
        ByteBuffer.wrap(sealed).putInt(sealed.length - 4, (int) crc.getValue());
        return sealed;
    }

    private static Map<String, List<Integer>> asMap(CountTable table) {
        Map<String, List<Integer>> map = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            map.put(table.word(row), List.of(table.count(row, 0), table.count(row, 1)));
        }
        return map;
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ابتث\uFFFF\u0000a")
                .ofMaxLength(5)
                .list()
                .ofMaxSize(30);
    }
}
