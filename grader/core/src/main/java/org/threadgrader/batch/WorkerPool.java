package org.threadgrader.batch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The threads of a gate. They have ended when it is closed, so that what they work with can be closed next. */
final class WorkerPool implements AutoCloseable {
    /** A judging ends within this; who hangs longer is not waited for. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final ExecutorService threads;

    WorkerPool(int size) {
        threads = Executors.newFixedThreadPool(Math.max(1, size));
    }

    <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    /** What has not begun is left; what is being done is interrupted and awaited, even by a thread that was interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            if (!threads.awaitTermination(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                // what it works with is closed under it: that ends it, and its result is nobody's any more
                return;
            }
        } catch (InterruptedException again) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
