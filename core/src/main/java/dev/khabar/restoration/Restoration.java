package dev.khabar.restoration;

import dev.khabar.sentence.SentenceSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The way of a text through restoration: its sentences are cut into portions, a queue has these marked, on several threads
 * where that is asked for, and gives them back in order. Immutable.
 */
final class Restoration {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

    private final Settings settings;
    private final PortionCutter cutter;
    private final PortionMarker marker;

    Restoration(Model model, Settings settings) {
        this.settings = settings;
        this.cutter = new PortionCutter(
                new SymbolReader(model.weights().alphabet()), settings.passagesTogether(), settings.lineContext());
        this.marker = new PortionMarker(
                model,
                new WrittenMarks(
                        new MarkSelection(
                                settings.policy(), settings.minimumConfidence(), usualReadings(model, settings)),
                        settings.conventions()));
    }

    /** Gives the portions of a text with their marks, in order. */
    void restore(String letters, Consumer<MarkedPortion> target) {
        try (MarkingQueue queue = queue()) {
            cut(letters, portion -> queue.add(List.of(portion), marked -> marked.forEach(target)));
            queue.finish();
        }
    }

    /** Many texts, each as it is by itself; portions of several are marked together. */
    List<String> restoreAll(List<? extends CharSequence> texts) {
        List<StringBuilder> restored = new ArrayList<>();
        try (MarkingQueue queue = queue()) {
            Batch batch = new Batch(queue, settings.passagesTogether());
            for (CharSequence text : texts) {
                String letters = LetterShapes.repair(Objects.requireNonNull(text, "text"));
                StringBuilder out = new StringBuilder(letters.length() * 2);
                restored.add(out);
                cut(letters, portion -> batch.add(portion, marked -> marked.write(out)));
            }
            batch.finish();
        }
        return restored.stream().map(StringBuilder::toString).toList();
    }

    /** What a reader gives, written portion by portion. */
    void restore(RecordingReader reader, Appendable out) throws IOException {
        try (MarkingQueue queue = queue()) {
            cutter.cut(
                    SPLITTER.split(reader),
                    reader,
                    portion -> queue.add(List.of(portion), marked -> append(out, marked)));
            queue.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private MarkingQueue queue() {
        return new MarkingQueue(marker, settings.parallelism());
    }

    private static void append(Appendable out, List<MarkedPortion> portions) {
        StringBuilder restored = new StringBuilder();
        portions.forEach(marked -> marked.write(restored));
        try {
            out.append(restored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cut(String letters, Consumer<Portion> portions) {
        cutter.cut(SPLITTER.split(letters).stream(), TextSource.of(letters), portions);
    }

    /** Those of the model where the policy asks for them: reading their file takes a start longer. */
    private static UsualReadings usualReadings(Model model, Settings settings) {
        return settings.policy() == RestorationPolicy.AMBIGUOUS
                ? model.usualReadings().get()
                : UsualReadings.NONE;
    }
}
