package dev.khabar.examples.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs jobs on several threads and hands on their results in the order in which the jobs came. Only so many jobs wait
 * at a time that memory stays bounded however long the input is.
 */
final class OrderedJobs<R> implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 16;

    private final ExecutorService threads;
    private final int most;
    private final Consumer<R> results;
    private final Queue<Future<R>> waiting = new ArrayDeque<>();

    OrderedJobs(int threads, Consumer<R> results) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.most = threads * WAITING_PER_THREAD;
        this.results = results;
    }

    void submit(Callable<R> job) {
        if (waiting.size() == most) {
            handOn();
        }
        waiting.add(threads.submit(job));
    }

    /** Hands on what is still waiting. */
    void finish() {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void handOn() {
        try {
            results.accept(waiting.remove().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a job failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a job", e);
        }
    }
}
