package dev.khabar.normalize.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a step has written so far. As long as it is equal to the beginning of the source nothing is stored.
 *
 * <p>There is always room for the rest of the source, so that the hot loop of {@link CharacterPass} writes
 * {@link #chars} directly. Indexes called {@code at} count in the source.
 */
public final class Output {

    /** Stands before the first character; a noncharacter that no rule asks for. */
    public static final char NOTHING = '\uFFFF';

    private final CharSequence source;
    private final CharacterTable table;
    private final Piece piece;
    private final @Nullable Recording recording;
    private final @Nullable Scratch scratch;

    char[] chars;
    int length;
    /** What the table dropped of the block that {@link BlockCopy} is at, if that is asked for: a bit for each character. */
    long dropped;

    private boolean identical;

    /** @param scratch what {@link #release} gives the array back to */
    Output(String source, CharacterTable table, Piece piece, @Nullable Recording recording, Scratch scratch) {
        this.source = source;
        this.table = table;
        this.piece = piece;
        this.recording = recording;
        this.scratch = scratch;
        this.chars = new char[0];
        this.identical = true;
    }

    /** Writes over the source: for steps that never lengthen. */
    Output(CharSequence source, CharacterTable table, char[] chars) {
        this.source = source;
        this.table = table;
        this.piece = Piece.WHOLE;
        this.recording = null;
        this.scratch = null;
        this.chars = chars;
        this.identical = false;
    }

    boolean isIdentical() {
        return identical;
    }

    /** The table of the pass that writes here: what becomes of the characters ahead. */
    public CharacterTable table() {
        return table;
    }

    public Piece piece() {
        return piece;
    }

    /** The character {@code back} places before the end (1: the last), or {@link #NOTHING}. */
    public char last(int back) {
        int index = length - back;
        return index < 0 ? NOTHING : identical ? source.charAt(index) : chars[index];
    }

    public char last() {
        return last(1);
    }

    /** The character at {@code at} stays. */
    public void copy(int at) {
        if (!identical) {
            chars[length] = source.charAt(at);
        }
        length++;
    }

    /** The character at {@code at} becomes {@code c}, by the table. */
    public void put(int at, char c) {
        if (identical && c == source.charAt(at)) {
            length++;
            return;
        }
        materialise();
        chars[length++] = c;
    }

    /** The character at {@code at} becomes {@code c}. */
    public void put(int at, char c, Enum<?> rule) {
        if (recording != null && c != source.charAt(at)) {
            recording.replaced(at, 1, 1, rule);
        }
        put(at, c);
    }

    public void drop(int at, int count, @Nullable Enum<?> rule) {
        if (count > 0) {
            materialise();
            if (recording != null) {
                recording.replaced(at, count, 0, rule);
            }
        }
    }

    /** Drops as many characters as {@link Surroundings#dropped} found at {@code at}. */
    public void dropFound(int at, int count) {
        drop(at, count, count == 1 ? null : SupplementaryMarks.rule(source.charAt(at + count - 1), table));
    }

    boolean notesDrops() {
        return recording != null;
    }

    /** Passes on what has been noted of the block that begins at {@code at}. */
    void recordDropped(int at) {
        if (recording != null && dropped != 0) {
            recording.dropped(at, dropped);
            dropped = 0;
        }
    }

    public void replace(int at, int removed, CharSequence inserted, @Nullable Enum<?> rule) {
        materialise();
        if (recording != null) {
            recording.replaced(at, removed, inserted.length(), rule);
        }
        append(inserted, at + removed);
    }

    /** The last character and {@code removed} characters from {@code at} become {@code inserted}. */
    public void join(int at, int removed, CharSequence inserted, Enum<?> rule) {
        materialise();
        if (recording != null) {
            recording.joined(at, removed, inserted.length(), rule);
        }
        length--;
        append(inserted, at + removed);
    }

    /** Writes over a character of the output: {@code back} places before its end. */
    public void set(int back, char c, Enum<?> rule) {
        materialise();
        if (recording != null) {
            recording.overwritten(length - back, rule);
        }
        chars[length - back] = c;
    }

    void append(CharSequence inserted, int next) {
        int needed = length + inserted.length() + source.length() - next;
        if (needed > chars.length) {
            char[] grown = Arrays.copyOf(chars, Math.max(needed, chars.length + (chars.length >> 1)));
            release();
            chars = grown;
        }
        for (int i = 0; i < inserted.length(); i++) {
            chars[length++] = inserted.charAt(i);
        }
    }

    /** Stops being the beginning of the source. */
    void materialise() {
        if (identical) {
            chars = scratch == null ? new char[source.length()] : scratch.take(source.length());
            ((String) source).getChars(0, length, chars, 0);
            identical = false;
        }
    }

    String result() {
        return identical ? (String) source : new String(chars, 0, length);
    }

    /** Nothing is asked of it any more. */
    void release() {
        if (!identical && scratch != null) {
            scratch.giveBack(chars);
        }
    }
}
