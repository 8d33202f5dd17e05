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

    /** The words of an object are about to be made: whoever reads them has asked for what is in them. */
    static void told(Execution e, Object self, int site) {
        if (OwnMethods.reach(self, "toString()")) {
            return;
        }
        if (self instanceof Phaser phaser) {
            asked(phaser.getRoot(), phaser, site);
        } else if (self instanceof ThreadPoolExecutor pool) {
            DoneTasks.counted(e, pool, WORDS, asked(pool, pool, site), site);
        } else if (self instanceof CountDownLatch || self instanceof Semaphore || self instanceof ReentrantLock) {
            asked(self, self, site);
        } else if (self instanceof Future<?> future && !OwnMethods.reach(self, "isDone()")) {
            // its words may be those of the program's task
            isDone(future, site);
        }
    }

    @SuppressWarnings("unchecked") // its result is not asked for
    private static void isDone(Future<?> future, int site) {
        FutureHooks.isDone((Future<Object>) future, site);
    }

    private static long asked(Object carrier, Object self, int site) {
        return Waits.look(carrier, WORDS, site, () -> self.toString().hashCode());
    }
}
