package dev.khabar.restoration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects portions, of one text or of many, until there are passages enough to mark them together. */
final class Batch {

    private final PortionMarker marker;
    private final List<Portion> portions = new ArrayList<>();
    private final List<Consumer<MarkedPortion>> targets = new ArrayList<>();
    private int passages;

    Batch(PortionMarker marker) {
        this.marker = marker;
    }

    /** Adds a portion; {@code target} gets it marked, after those that were added before it. */
    void add(Portion portion, Consumer<MarkedPortion> target) {
        portions.add(portion);
        targets.add(target);
        passages += portion.passages().size();
        if (passages >= PortionCutter.PASSAGES) {
            finish();
        }
    }

    /** Marks what is left. */
    void finish() {
        List<MarkedPortion> marked = marker.mark(portions);
        for (int i = 0; i < marked.size(); i++) {
            targets.get(i).accept(marked.get(i));
        }
        portions.clear();
        targets.clear();
        passages = 0;
    }
}
