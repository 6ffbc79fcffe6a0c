package dev.khabar.normalize;

import dev.khabar.normalize.engine.CharacterTable.Stage;
import dev.khabar.normalize.engine.Recording;
import dev.khabar.normalize.engine.Step;
import dev.khabar.normalize.engine.Trace;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists the changes of every step. */
final class ExplanationTrace implements Trace {

    private final List<Change> changes = new ArrayList<>();
    private AlignedText aligned;

    ExplanationTrace(CharSequence original) {
        aligned = AlignedText.unchanged(original);
    }

    @Override
    public Recording begin(String text, Step step) {
        return new Edits(text, step);
    }

    @Override
    public void end(Recording recording, String result) {
        Edits edits = (Edits) recording;
        edits.list(result, aligned, changes);
        aligned = aligned.andThen(edits.offsets.build(result));
    }

    List<Change> result() {
        return List.copyOf(changes);
    }

    /** Characters {@code at} to {@code at + removed} of the step's text became {@code inserted} ones. */
    private record Edit(
            int at, int removed, int inserted, @Nullable Enum<?> rule) {

        int end() {
            return at + removed;
        }
    }

    private static final class Edits implements Recording {

        private final String text;
        private final Step step;
        private final List<Edit> edits = new ArrayList<>();
        private final Map<Integer, Enum<?>> overwritten = new HashMap<>();
        final AlignedText.Builder offsets;

        Edits(String text, Step step) {
            this.text = text;
            this.step = step;
            this.offsets = AlignedText.builder(text);
        }

        @Override
        public void replaced(int at, int removed, int inserted, @Nullable Enum<?> rule) {
            edits.add(new Edit(at, removed, inserted, rule));
            offsets.replaced(at, removed, inserted);
        }

        @Override
        public void joined(int at, int removed, int inserted, Enum<?> rule) {
            int start = at - 1;
            int joined = inserted;
            while (!edits.isEmpty() && edits.get(edits.size() - 1).end() > start) {
                Edit last = edits.remove(edits.size() - 1);
                start = last.inserted() > 0 ? last.at() : last.at() - 1;
                joined += Math.max(0, last.inserted() - 1);
            }
            edits.add(new Edit(start, at + removed - start, joined, rule));
            offsets.joined(at, removed, inserted);
        }

        @Override
        public void overwritten(int index, Enum<?> rule) {
            overwritten.put(index, rule);
        }

        void list(String result, AlignedText aligned, List<Change> changes) {
            int from = 0;
            int to = 0;
            for (Edit edit : edits) {
                for (; from < edit.at(); from++, to++) {
                    single(from, to, result.substring(to, to + 1), aligned, changes);
                }
                String after = result.substring(to, to + edit.inserted());
                Enum<?> rule = edit.rule();
                if (rule != null) {
                    String before = text.substring(from, edit.end());
                    if (!before.equals(after)) {
                        changes.add(change(rule, original(from, edit.end(), aligned), before, after));
                    }
                } else {
                    single(from, to, after, aligned, changes);
                }
                from = edit.end();
                to += edit.inserted();
            }
            for (; from < text.length(); from++, to++) {
                single(from, to, result.substring(to, to + 1), aligned, changes);
            }
        }

        /** One character, changed by the rules that the step's table names, and perhaps once more when it was written. */
        private void single(int at, int to, String after, AlignedText aligned, List<Change> changes) {
            String before = text.substring(at, at + 1);
            for (Stage stage : step.stages(text.charAt(at))) {
                if (before.equals(after)) {
                    return;
                }
                changes.add(change(stage.rule(), original(at, at + 1, aligned), before, stage.after()));
                before = stage.after();
            }
            Enum<?> last = overwritten.get(to);
            if (last != null && !before.equals(after)) {
                changes.add(change(last, original(at, at + 1, aligned), before, after));
            }
        }

        /** The engine hands rules on without knowing what they are. */
        private static Change change(Enum<?> rule, Span span, String before, String after) {
            return new Change((Rule) rule, span, before, after);
        }

        private static Span original(int start, int end, AlignedText aligned) {
            return aligned.toOriginal(new Span(start, end));
        }
    }
}
