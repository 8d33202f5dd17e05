package org.threadgrader.probe;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.ReentrantLock;

/** What the words of the JDK's synchronisers, futures and pools tell of what threads did to them. A piece of {@link Given}. */
final class Counts {
    private static final String WORDS = "toString";

    private Counts() {}

    /** The words of an object are made next, and nobody else has a turn before that: whoever reads them has asked for what is in them. */
    static void told(Execution e, Object self, int site) {
        ControlledThread c = e.self();
        if (self instanceof Future<?> future && tellsWhetherDone(future)) {
            FutureHooks.looked(e, c, future, site);
        }
        if (!tell(self)) {
            return;
        }
        Object carrier = self instanceof Phaser phaser ? phaser.getRoot() : self;
        String words = self.toString();
        // before that, a number that is another one in each run
        long counts = words.substring(words.indexOf('[') + 1).hashCode();
        if (e.seen(c, e.idOf(self), WORDS, counts)) {
            e.event(c, EventKind.POLL, site, e.idOf(carrier), counts, WORDS);
        }
        if (self instanceof ThreadPoolExecutor pool) {
            DoneTasks.counted(e, pool, WORDS, counts, site);
        }
    }

    // its words may be those of the program's task
    private static boolean tellsWhetherDone(Future<?> future) {
        return !FutureHooks.isForeign(future)
                && !OwnMethods.reach(future, "toString()")
                && !OwnMethods.reach(future, "isDone()");
    }

    private static boolean tell(Object self) {
        boolean counts = self instanceof Phaser
                || self instanceof ThreadPoolExecutor
                || self instanceof CountDownLatch
                || self instanceof Semaphore
                || self instanceof ReentrantLock;
        boolean own = OwnMethods.reach(self, "toString()") || OwnMethods.reach(self, "hashCode()");
        return counts && !own && !(self instanceof ThreadPoolExecutor pool && isOwn(pool.getQueue()));
    }

    /** Whether the program's own code counts what waits there. */
    private static boolean isOwn(Object queue) {
        Object given = queue instanceof ModelQueue model ? model.given() : queue;
        return given.getClass().getClassLoader() instanceof ProgramLoader;
    }
}
