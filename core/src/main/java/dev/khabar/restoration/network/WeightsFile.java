package dev.khabar.restoration.network;

import dev.khabar.lexicon.CheckedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Weights as a file: 8-bit numbers, each with a scale for its row or column.
 *
 * <p>Big-endian throughout. A header: the eight ASCII letters {@code KHABARDR}, the version (2 bytes, now 1), the name (its
 * length in bytes of UTF-8 in 2 bytes, then these), H, the units of one direction of a layer (2 bytes, a multiple of 4), V,
 * the symbols (2 bytes), and the alphabet: V code units of 2 bytes, see {@link Alphabet}. Then the matrices, each as rows
 * times columns signed bytes followed by the floats they are multiplied with, one for each column of a table and one for
 * each row of the others; gates stand in the order input, forget, cell, output:
 *
 * <ol>
 *   <li>for the forward direction of the first layer, then for the backward one, a table of V × 4H: what a symbol adds to
 *       the gates, bias included;
 *   <li>for either, 4H × H: what the layer's own last state adds;
 *   <li>for either direction of the second layer, 4H × 2H: what the first layer adds; 4H floats: the bias; 4H × H: what
 *       its own last state adds;
 *   <li>15 × 2H: the scores of the {@value Weights#LABELS} labels over the states of the second layer, forward first; 15 floats: the bias.
 * </ol>
 *
 * At the end the CRC-32 of everything before it (4 bytes).
 */
public final class WeightsFile {

    private static final CheckedFile FRAME = new CheckedFile("KHABARDR", 1, "file of weights of a diacritic restorer");

    private final byte[] bytes;
    /** What the bytes say between their frame's head and its end; positions are those of the bytes. */
    private final ByteBuffer data;

    private final String source;

    private WeightsFile(byte[] bytes, ByteBuffer data, String source) {
        this.bytes = bytes;
        this.data = data;
        this.source = source;
    }

    /**
     * Reads a file.
     *
     * @param source what to call it in messages
     * @throws IOException if the bytes are no such file, of another version, cut short or damaged; the message says
     *     what is wrong
     */
    public static Weights read(byte[] bytes, String source) throws IOException {
        return new WeightsFile(bytes, FRAME.content(bytes, source), source).weights();
    }

    private Weights weights() throws IOException {
        String name = string(size("a name"), 1, StandardCharsets.UTF_8);
        int units = size("a number of units");
        if (units == 0 || units % 4 != 0) {
            throw wrong(units + " units are no multiple of 4");
        }
        Alphabet alphabet = alphabet(string(size("a number of symbols"), 2, StandardCharsets.UTF_16BE));
        int gates = LstmCell.GATES * units;
        List<float[][]> tables = new ArrayList<>();
        List<Matrix> first = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            tables.add(table(alphabet.size(), gates));
        }
        for (int i = 0; i < 2; i++) {
            first.add(matrix(gates, units));
        }
        List<Matrix> between = new ArrayList<>();
        List<float[]> biases = new ArrayList<>();
        List<Matrix> second = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            between.add(matrix(gates, 2 * units));
            biases.add(floats(gates));
            second.add(matrix(gates, units));
        }
        float[][] scores = columns(Weights.LABELS, 2 * units);
        float[] bias = floats(Weights.LABELS);
        if (data.hasRemaining()) {
            throw wrong(data.remaining() + " bytes more than its sizes say");
        }
        List<DirectionWeights> directions = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            directions.add(new DirectionWeights(
                    tables.get(i),
                    new LstmCell(units, first.get(i)),
                    between.get(i),
                    biases.get(i),
                    new LstmCell(units, second.get(i)),
                    rows(scores, i * units, units)));
        }
        return new Weights(name, alphabet, units, directions, bias);
    }

    private Alphabet alphabet(String symbols) throws IOException {
        try {
            return new Alphabet(symbols);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** The rows of some columns. */
    private static float[][] rows(float[][] columns, int from, int count) {
        float[][] rows = new float[columns[from].length][count];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < count; i++) {
                rows[row][i] = columns[from + i][row];
            }
        }
        return rows;
    }

    /** Rows whose columns have scales. */
    private float[][] table(int rows, int columns) throws IOException {
        int at = skip((long) rows * columns);
        float[] scales = floats(columns);
        float[][] table = new float[rows][columns];
        for (int row = 0; row < rows; row++) {
            widen(bytes, at + row * columns, 1, scales, table[row]);
        }
        return table;
    }

    private Matrix matrix(int outputs, int inputs) throws IOException {
        return new Matrix(columns(outputs, inputs));
    }

    /** Rows that have scales, by column: what is a column in the file is a row in memory. */
    private float[][] columns(int rows, int columns) throws IOException {
        int at = skip((long) rows * columns);
        float[] scales = floats(rows);
        float[][] table = new float[columns][rows];
        for (int column = 0; column < columns; column++) {
            widen(bytes, at + column, columns, scales, table[column]);
        }
        return table;
    }

    /** Every {@code step}th byte from {@code from} on; a method of its own, as short ones are compiled first. */
    private static void widen(byte[] bytes, int from, int step, float[] scales, float[] floats) {
        int at = from;
        for (int i = 0; i < floats.length; i++) {
            floats[i] = bytes[at] * scales[i];
            at += step;
        }
    }

    private float[] floats(int count) throws IOException {
        int at = skip((long) count * Float.BYTES);
        float[] floats = new float[count];
        data.duplicate().position(at).asFloatBuffer().get(floats);
        for (float weight : floats) {
            if (!Float.isFinite(weight)) {
                throw wrong("a weight is " + weight);
            }
        }
        return floats;
    }

    private String string(int characters, int width, Charset charset) throws IOException {
        int at = skip((long) characters * width);
        return new String(bytes, at, characters * width, charset);
    }

    /** Where so many bytes begin, which are passed over: they are read where they stand, as a copy takes a start longer. */
    private int skip(long count) throws IOException {
        need(count);
        int at = data.position();
        data.position(at + (int) count);
        return at;
    }

    private int size(String what) throws IOException {
        if (data.remaining() < 2) {
            throw wrong("the file ends before " + what);
        }
        return data.getShort() & 0xFFFF;
    }

    /** Looks before anything of that size is made: products of sizes in the file can pass what an int holds. */
    private void need(long bytes) throws IOException {
        if (bytes > data.remaining()) {
            throw wrong("the file ends inside a matrix, " + data.remaining() + " bytes are left");
        }
    }

    private IOException wrong(String what) {
        return new IOException(source + ": " + what + " (at byte " + data.position() + ")");
    }
}
