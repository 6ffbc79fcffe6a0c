package dev.khabar.normalize.engine;

import org.jspecify.annotations.Nullable;

/**
 * Takes down what one step does to a text, in order. Characters that became one character each by the step's table are
 * not told.
 */
public interface Recording {

    /**
     * {@code removed} characters from {@code at} became {@code inserted} ones.
     *
     * @param rule whose work it is; null for the one that the step's table names for the character at {@code at}
     */
    void replaced(int at, int removed, int inserted, @Nullable Enum<?> rule);

    /**
     * Some of the {@value Long#SIZE} characters from {@code at} on were dropped by the step's table.
     *
     * @param which a bit for each, the lowest for the first
     */
    default void dropped(int at, long which) {
        for (long rest = which; rest != 0; rest &= rest - 1) {
            replaced(at + Long.numberOfTrailingZeros(rest), 1, 0, null);
        }
    }

    /** The last character of the output and {@code removed} characters from {@code at} became {@code inserted} ones. */
    void joined(int at, int removed, int inserted, Enum<?> rule);

    /** The character of the output at {@code index} became another one after it had been written. */
    void overwritten(int index, Enum<?> rule);
}
