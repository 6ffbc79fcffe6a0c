package dev.khabar.restoration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects portions, of one text or of many, until there are passages enough to mark them together. */
final class Batch {

    private final MarkingQueue queue;
    private final int enough;
    private List<Portion> portions = new ArrayList<>();
    private List<Consumer<MarkedPortion>> targets = new ArrayList<>();
    private int passages;

    /**
     * @param enough passages to mark together
     */
    Batch(MarkingQueue queue, int enough) {
        this.queue = queue;
        this.enough = enough;
    }

    /** Adds a portion; {@code target} gets it marked, after those that were added before it. */
    void add(Portion portion, Consumer<MarkedPortion> target) {
        portions.add(portion);
        targets.add(target);
        passages += portion.passages().size();
        if (passages >= enough) {
            handOn();
        }
    }

    /** Marks what is left, and waits for all. */
    void finish() {
        handOn();
        queue.finish();
    }

    private void handOn() {
        List<Consumer<MarkedPortion>> receivers = targets;
        queue.add(portions, marked -> {
            for (int i = 0; i < marked.size(); i++) {
                receivers.get(i).accept(marked.get(i));
            }
        });
        portions = new ArrayList<>();
        targets = new ArrayList<>();
        passages = 0;
    }
}
