package dev.khabar.normalize.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that texts are written into before they become strings, kept from one call to the next: a few at most, and whoever
 * takes one has it alone until it comes back. A long text, or one that comes while all are out, gets an array of its own.
 */
final class Scratch {

    /** Room for almost every article. */
    static final int LENGTH = 8192;

    private static final int SLOTS = 4;

    /** In the place of an array that is out. */
    private static final char[] OUT = {};

    private final AtomicReferenceArray<char @Nullable []> arrays = new AtomicReferenceArray<>(SLOTS);

    /** An array of {@code length} characters or more, with whatever an earlier text left in it. */
    char[] take(int length) {
        if (length > LENGTH) {
            return new char[length];
        }
        char[] kept = arrays.getAndSet(slot(), OUT);
        if (kept == null) {
            return new char[LENGTH];
        }
        return kept == OUT ? new char[length] : kept;
    }

    /** Takes back an array from the thread that has it. */
    void giveBack(char[] array) {
        if (array.length == LENGTH) {
            arrays.setRelease(slot(), array);
        }
    }

    /** Threads that call at the same time have neighbouring numbers as a rule, so they seldom share one. */
    private static int slot() {
        return (int) Thread.currentThread().getId() & (SLOTS - 1);
    }
}
