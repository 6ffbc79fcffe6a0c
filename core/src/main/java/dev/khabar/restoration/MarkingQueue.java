package dev.khabar.restoration;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has portions marked, on the caller's thread or on several others, and hands the answers on in the order in which they were
 * asked for. Not safe for use by several threads at once.
 */
final class MarkingQueue implements AutoCloseable {

    /** What is marked, and who waits for it. */
    private record Task(CompletableFuture<List<MarkedPortion>> marked, Consumer<List<MarkedPortion>> target) {

        void finish() {
            target.accept(marked.join());
        }
    }

    private final PortionMarker marker;
    private final int most;
    private final @Nullable ExecutorService threads;
    private final Queue<Task> tasks = new ArrayDeque<>();

    MarkingQueue(PortionMarker marker, int parallelism) {
        this.marker = marker;
        this.most = 2 * parallelism;
        this.threads = parallelism == 1 ? null : Executors.newFixedThreadPool(parallelism, MarkingQueue::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "khabar-restoration");
        thread.setDaemon(true);
        return thread;
    }

    /** Marks these portions together; waits for the first answers where many are being worked on. */
    void add(List<Portion> portions, Consumer<List<MarkedPortion>> target) {
        if (threads == null) {
            target.accept(marker.mark(portions));
            return;
        }
        tasks.add(new Task(CompletableFuture.supplyAsync(() -> marker.mark(portions), threads), target));
        if (tasks.size() > most) {
            tasks.remove().finish();
        }
    }

    /** Hands on all answers that are still to come. */
    void finish() {
        while (!tasks.isEmpty()) {
            tasks.remove().finish();
        }
    }

    /** Lets the threads go; what was not {@linkplain #finish finished} is given up. */
    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
