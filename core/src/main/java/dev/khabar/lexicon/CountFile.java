package dev.khabar.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tables of counts as a file.
 *
 * <p>Big-endian throughout. A header: the eight ASCII letters {@code KHABARCT}, the version (2 bytes, now 1), the
 * number of documents that were counted (8 bytes), the number of tables (1 byte). Then for each table its columns
 * (1 byte), its rows (4 bytes) and the words in ascending order of code units, a row each, column after column: how
 * many code units a word shares with the one before it; how many follow; those code units; then each column of counts.
 * All of these are variable-length numbers: seven bits a byte, low ones first, the high bit set while more follow. At
 * the end the CRC-32 of everything before it (4 bytes).
 *
 * <p>The same tables make the same bytes, in whatever order they were filled.
 */
public final class CountFile {

    private static final CheckedFile FRAME = new CheckedFile("KHABARCT", 1, "file of word counts");

    private CountFile() {}

    /**
     * What a file holds.
     *
     * @param documents how many documents were counted
     * @param tables the tables, in an order that the reader knows
     */
    public record Contents(long documents, List<CountTable> tables) {

        /** Copies the list. */
        public Contents {
            tables = List.copyOf(tables);
        }
    }

    /** Writes a file. The stream is left open. */
    public static void write(Contents contents, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeLong(contents.documents);
        data.writeByte(contents.tables.size());
        for (CountTable table : contents.tables) {
            writeTable(table, data);
        }
        FRAME.write(bytes.toByteArray(), out);
    }

    private static void writeTable(CountTable table, DataOutputStream data) throws IOException {
        int[] rows = table.sortedRows();
        data.writeByte(table.columns());
        data.writeInt(rows.length);
        ByteArrayOutputStream shared = new ByteArrayOutputStream();
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        String last = "";
        for (int row : rows) {
            String word = table.word(row);
            int common = commonPrefix(last, word);
            writeNumber(common, shared);
            writeNumber(word.length() - common, added);
            for (int i = common; i < word.length(); i++) {
                writeNumber(word.charAt(i), letters);
            }
            last = word;
        }
        shared.writeTo(data);
        added.writeTo(data);
        letters.writeTo(data);
        for (int column = 0; column < table.columns(); column++) {
            for (int row : rows) {
                writeNumber(table.count(row, column), data);
            }
        }
    }

    /**
     * Reads a file.
     *
     * @param source what to call it in messages
     * @throws IOException if the bytes are no such file, of another version, cut short or damaged; the message says
     *     what is wrong and at which byte
     */
    public static Contents read(byte[] bytes, String source) throws IOException {
        return new Parser(bytes, FRAME.content(bytes, source), source).contents();
    }

    private static int commonPrefix(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int i = 0;
        while (i < length && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static void writeNumber(int value, OutputStream out) throws IOException {
        int rest = value;
        while (rest > 0x7F) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** Reads what the checksum vouches for; still trusts no size in it. */
    private static final class Parser {
        private final byte[] bytes;
        private final int end;
        private final String source;
        private int at;

        Parser(byte[] bytes, ByteBuffer content, String source) {
            this.bytes = bytes;
            this.at = content.position();
            this.end = content.limit();
            this.source = source;
        }

        Contents contents() throws IOException {
            if (remaining() < Long.BYTES + 1) {
                throw wrong("the file ends before its tables");
            }
            long documents = ByteBuffer.wrap(bytes).getLong(at);
            at += Long.BYTES;
            int count = bytes[at++] & 0xFF;
            List<CountTable> tables = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                tables.add(table());
            }
            if (documents < 0 || remaining() > 0) {
                throw wrong(documents < 0 ? "a negative number of documents" : "more bytes than its tables take");
            }
            return new Contents(documents, tables);
        }

        private CountTable table() throws IOException {
            if (remaining() < 5) {
                throw wrong("the file ends before a table");
            }
            int columns = bytes[at++] & 0xFF;
            int rows = ByteBuffer.wrap(bytes).getInt(at);
            at += Integer.BYTES;
            if (columns == 0 || rows < 0 || rows > remaining() / (2 + columns)) {
                throw wrong("a table of " + rows + " rows and " + columns + " columns does not fit into the "
                        + remaining() + " bytes that are left");
            }
            int[] shared = numbers(rows);
            int[] added = numbers(rows);
            CountTable table = new CountTable(columns, rows);
            char[] word = new char[32];
            int length = 0;
            for (int row = 0; row < rows; row++) {
                if (shared[row] > length || added[row] > remaining()) {
                    throw wrong("word " + row + " is longer than the file");
                }
                length = shared[row] + added[row];
                word = word.length < length ? Arrays.copyOf(word, length * 2) : word;
                for (int i = shared[row]; i < length; i++) {
                    word[i] = (char) number();
                }
                if (table.row(word, 0, length) != row) {
                    throw wrong("word " + row + " comes twice");
                }
            }
            for (int column = 0; column < columns; column++) {
                for (int row = 0; row < rows; row++) {
                    table.add(row, column, number());
                }
            }
            return table;
        }

        private int remaining() {
            return end - at;
        }

        private int[] numbers(int count) throws IOException {
            int[] numbers = new int[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = number();
            }
            return numbers;
        }

        private int number() throws IOException {
            int value = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                if (at == end) {
                    throw wrong("the file ends inside a table");
                }
                int next = bytes[at++];
                value |= (next & 0x7F) << shift;
                if (next >= 0) {
                    if (value < 0) {
                        break;
                    }
                    return value;
                }
            }
            throw wrong("a number is too large");
        }

        private IOException wrong(String what) {
            return new IOException(source + ": " + what + " (at byte " + at + ")");
        }
    }
}
