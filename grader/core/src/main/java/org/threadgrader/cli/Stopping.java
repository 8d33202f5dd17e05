package org.threadgrader.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Lets a command come to an end of its own when this process is to end, by ctrl-C or a signal: the JVM waits until it has
 * said what is done, and ends with the status of the signal (130 or 143).
 */
final class Stopping implements AutoCloseable {
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;

    private Stopping(Runnable first, Runnable then) {
        hook = new Thread(
                () -> {
                    first.run();
                    then.run();
                    awaitEnd();
                },
                "threadgrader-stopping");
    }

    /**
     * A command that can be stopped until this is closed.
     *
     * @param first makes it take on nothing more
     * @param then makes it come to its end soon
     */
    static Stopping by(Runnable first, Runnable then) {
        Stopping stopping = new Stopping(first, then);
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    /** Does what can be stopped: whatever it ends with is said before this lets the process end. */
    int run(Action work, Root root, Terminal terminal) {
        try {
            return Main.run(work, root, terminal);
        } catch (Refusal refusal) {
            terminal.complain(refusal.reason());
            return Action.USAGE;
        } finally {
            terminal.flush();
        }
    }

    private void awaitEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // this process is ending
        }
    }
}
