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
        if (tell(self)) {
            Waits.at(e, site);
            toldAgain(e, self, site);
        } else if (self instanceof Future<?> future
                && !OwnMethods.reach(self, "toString()")
                && !OwnMethods.reach(self, "isDone()")) {
            // its words may be those of the program's task
            isDone(future, site);
        }
    }

    /** Once more, right before the call: others may have had their turn while another object of the same call was reported. */
    static void toldAgain(Execution e, Object self, int site) {
        if (!tell(self)) {
            return;
        }
        ControlledThread c = e.self();
        Object carrier = self instanceof Phaser phaser ? phaser.getRoot() : self;
        String words = self.toString();
        // before that, a number that is another one in each run
        long counts = words.substring(words.indexOf('[') + 1).hashCode();
        if (e.seen(c, e.idOf(carrier), WORDS, counts)) {
            e.event(c, EventKind.POLL, site, e.idOf(carrier), counts, WORDS);
        }
        if (self instanceof ThreadPoolExecutor pool) {
            DoneTasks.counted(e, pool, WORDS, counts, site);
        }
    }

    private static boolean tell(Object self) {
        boolean counts = self instanceof Phaser
                || self instanceof ThreadPoolExecutor
                || self instanceof CountDownLatch
                || self instanceof Semaphore
                || self instanceof ReentrantLock;
        return counts && !OwnMethods.reach(self, "toString()");
    }

    @SuppressWarnings("unchecked") // its result is not asked for
    private static void isDone(Future<?> future, int site) {
        FutureHooks.isDone((Future<Object>) future, site);
    }
}
