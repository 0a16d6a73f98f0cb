package dev.bulletproof;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A value that is being made in the background until somebody asks for it. Safe to share between threads. */
final class Begun<T> {
    private final FutureTask<T> task;

    Begun(String name, Supplier<T> maker) {
        task = new FutureTask<>(maker::get);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The value, waited for if need be. */
    T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot be loaded: " + e.getCause(), e.getCause());
        }
    }
}
