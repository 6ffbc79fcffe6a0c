package dev.khabar.normalize.engine;

import org.jspecify.annotations.Nullable;

/** The result of a step that replaces stretches of its text, in order; what lies between them is copied. */
public final class Rewriting {

    private final String source;
    private final Enum<?> rule;
    private final @Nullable Recording recording;
    private final StringBuilder text = new StringBuilder(0);
    private int done;

    Rewriting(String source, Enum<?> rule, @Nullable Recording recording) {
        this.source = source;
        this.rule = rule;
        this.recording = recording;
    }

    public void replace(int at, int removed, CharSequence inserted) {
        if (text.length() == 0) {
            text.ensureCapacity(source.length() + inserted.length());
        }
        text.append(source, done, at).append(inserted);
        done = at + removed;
        if (recording != null) {
            recording.replaced(at, removed, inserted.length(), rule);
        }
    }

    String result() {
        return done == 0 && text.length() == 0
                ? source
                : text.append(source, done, source.length()).toString();
    }
}
