package org.threadgrader.isolate;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes from a thread that lives as long as this JVM: Linux takes the end of the thread that started a box for the
 * end of its parent (prctl(2), PR_SET_PDEATHSIG), and the box would end with it.
 */
public final class Starter {
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "threadgrader-starter");
        thread.setDaemon(true);
        return thread;
    });

    private Starter() {}

    /**
     * Starts a process.
     *
     * @throws IOException as {@link ProcessBuilder#start}
     */
    public static Process start(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        THREAD.execute(() -> {
            try {
                started.complete(builder.start());
            } catch (IOException | RuntimeException | Error e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            started.thenAccept(Process::destroyForcibly);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a process was started", e);
        }
    }
}
