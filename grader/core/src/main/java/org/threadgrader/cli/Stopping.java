package org.threadgrader.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * Lets a command come to an end of its own when this process is to end, by ctrl-C or a signal: the JVM waits until it has
 * said what is done, and ends with the status of the signal (130 or 143).
 */
final class Stopping implements AutoCloseable {
    private final Runnable early;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "threadgrader-stopping");
    private Optional<Runnable> atWork = Optional.empty();
    private boolean stopped;

    private Stopping(Runnable early) {
        this.early = early;
    }

    /**
     * A command that prepares its work, until it goes on {@link #by}.
     *
     * @param early says that nothing came of it, where it is stopped before it has begun
     */
    static Stopping before(Runnable early) {
        Stopping stopping = new Stopping(early);
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    /** A command at work from the beginning; see {@link #by}. */
    static Stopping at(Runnable first, Runnable then) {
        Stopping stopping = before(() -> {});
        stopping.by(first, then);
        return stopping;
    }

    /**
     * From here on the command is at work, and is brought to an end of its own until this is closed. Never returns where it
     * was stopped before: it must not begin what was said not to be done.
     *
     * @param first makes it take on nothing more
     * @param then makes it come to its end soon
     */
    void by(Runnable first, Runnable then) {
        if (!isAtWork(() -> {
            first.run();
            then.run();
        })) {
            awaitEnd();
        }
    }

    private synchronized boolean isAtWork(Runnable end) {
        atWork = Optional.of(end);
        return !stopped;
    }

    private synchronized Optional<Runnable> toEnd() {
        stopped = true;
        return atWork;
    }

    private void stop() {
        toEnd().ifPresentOrElse(
                        end -> {
                            end.run();
                            awaitEnd();
                        },
                        early);
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
