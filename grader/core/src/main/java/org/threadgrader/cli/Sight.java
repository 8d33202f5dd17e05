package org.threadgrader.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.threadgrader.explore.BlindEngine;
import org.threadgrader.explore.Canary;
import org.threadgrader.run.Runner;
import org.threadgrader.weave.Weaver;

/**
 * Whether the engine sees a race that it must see: asked once by each command that judges, beside its other work. In a child
 * JVM of its own, so that what is recorded of students' programs is the same with it and without.
 */
final class Sight {
    private final FutureTask<Boolean> asked = new FutureTask<>(Sight::ask);

    private Sight() {}

    /** Begins to ask. */
    static Sight begin() {
        Sight sight = new Sight();
        Thread asking = new Thread(sight.asked, "threadgrader-canary");
        asking.setDaemon(true);
        asking.start();
        return sight;
    }

    private static boolean ask() {
        try (Runner runner = Course.runner(false)) {
            new Canary(new Weaver()).require(runner);
        }
        return true;
    }

    /**
     * Waits for the answer.
     *
     * @throws BlindEngine when nothing that this engine says may be reported
     */
    void require() {
        try {
            asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the engine was tried", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BlindEngine blind) {
                throw blind;
            }
            throw new IllegalStateException("the engine does not start", e.getCause());
        }
    }
}
