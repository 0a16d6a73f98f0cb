package dev.bulletproof.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on several threads and hands on the results in the order of the tasks. At most a few tasks for each thread
 * are under way or wait to be handed on, so memory does not grow with their number.
 */
final class OrderedParallel {
    /** Enough that one slow task does not leave the other threads idle. */
    private static final int AHEAD = 8;

    private OrderedParallel() {}

    /**
     * Runs all tasks.
     *
     * @param jobs how many threads, at least 1; with 1 all is done on this thread
     * @param sink called on this thread
     */
    static <T, R> void run(Iterator<T> tasks, int jobs, Function<T, R> work, Consumer<R> sink)
            throws InterruptedException {
        if (jobs == 1) {
            tasks.forEachRemaining(task -> sink.accept(work.apply(task)));
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs, OrderedParallel::daemon);
        try {
            Deque<Future<R>> pending = new ArrayDeque<>();
            while (tasks.hasNext() || !pending.isEmpty()) {
                while (tasks.hasNext() && pending.size() < jobs * AHEAD) {
                    T task = tasks.next();
                    pending.add(threads.submit(() -> work.apply(task)));
                }
                sink.accept(get(pending.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R get(Future<R> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a task failed: " + e.getCause(), e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bulletproof-worker");
        thread.setDaemon(true);
        return thread;
    }
}
