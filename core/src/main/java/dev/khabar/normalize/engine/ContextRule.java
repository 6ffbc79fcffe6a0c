package dev.khabar.normalize.engine;

/**
 * A rule that needs to see what stands around a character. It looks ahead in the source and back in the output, at most
 * a bounded number of characters (or else it deals with all of them at once), so that the whole stays linear.
 */
public interface ContextRule {

    /** The rule has nothing to say here; the next one has its turn. */
    int DECLINED = -1;

    /**
     * Deals with the character at {@code at}, and with some after it if it likes.
     *
     * @return the index after the characters dealt with, or {@link #DECLINED}
     */
    int apply(CharSequence source, int at, Output out);

    /** Whether the rule reads the source before its character too: then it must not be written over while it is read. */
    default boolean readsBehind() {
        return false;
    }

    /** What must stand beside {@code c} for the rule to do anything about it; elsewhere it would decline. */
    default RequiredNeighbour requiredNeighbour(char c) {
        return RequiredNeighbour.ANY;
    }
}
