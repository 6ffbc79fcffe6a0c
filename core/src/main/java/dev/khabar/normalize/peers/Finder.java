package dev.khabar.normalize.peers;

import dev.khabar.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds stretches of a text, each at most once, so that finding all of them takes linear time. */
interface Finder {

    /** The first one that starts at {@code from} or later, or null. */
    @Nullable
    Span next(String text, int from);
}
