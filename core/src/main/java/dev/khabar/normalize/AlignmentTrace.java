package dev.khabar.normalize;

import dev.khabar.normalize.engine.Recording;
import dev.khabar.normalize.engine.Step;
import dev.khabar.normalize.engine.Trace;
import dev.khabar.text.AlignedText;
import org.jspecify.annotations.Nullable;

/** Keeps the offsets of every step. */
final class AlignmentTrace implements Trace {

    private AlignedText aligned;

    AlignmentTrace(CharSequence original) {
        aligned = AlignedText.unchanged(original);
    }

    @Override
    public Recording begin(String text, Step step) {
        return new Offsets(text);
    }

    @Override
    public void end(Recording recording, String result) {
        aligned = aligned.andThen(((Offsets) recording).builder.build(result));
    }

    AlignedText result() {
        return aligned;
    }

    private static final class Offsets implements Recording {

        final AlignedText.Builder builder;

        Offsets(String text) {
            builder = AlignedText.builder(text);
        }

        @Override
        public void replaced(int at, int removed, int inserted, @Nullable Enum<?> rule) {
            builder.replaced(at, removed, inserted);
        }

        @Override
        public void dropped(int at, long which) {
            builder.deleted(at, which);
        }

        @Override
        public void joined(int at, int removed, int inserted, Enum<?> rule) {
            builder.joined(at, removed, inserted);
        }

        @Override
        public void overwritten(int index, Enum<?> rule) {
            // One character for one: no place moves.
        }
    }
}
