package org.threadgrader.probe;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** CountDownLatch: the real latch counts, the scheduler waits. */
@HooksFor(CountDownLatch.class)
public final class LatchHooks {
    private static final String AWAIT = "await()";
    private static final String AWAIT_IN_TIME = "await(JLjava/util/concurrent/TimeUnit;)";
    private static final Set<String> PRIMITIVES = Set.of("getCount()");

    private LatchHooks() {}

    public static void await(CountDownLatch self, int site) throws InterruptedException {
        if (Inherited.begins(self, AWAIT, PRIMITIVES, site)) {
            self.await();
            Inherited.ended(self, AWAIT, site);
        } else {
            awaitZero(self, -1, site);
        }
    }

    public static boolean await(CountDownLatch self, long time, TimeUnit unit, int site) throws InterruptedException {
        if (Inherited.begins(self, AWAIT_IN_TIME, PRIMITIVES, site)) {
            boolean came = self.await(time, unit);
            Inherited.ended(self, AWAIT_IN_TIME, site);
            return came;
        }
        return awaitZero(self, Times.limit(time, unit), site);
    }

    /** super.await(), which finds the latch open. */
    @Super("await")
    public static void awaiting(CountDownLatch self, int site) throws InterruptedException {
        if (!Inherited.isWithoutModel(self, PRIMITIVES, site)) {
            awaitZero(self, -1, site);
        }
    }

    /** super.await(time, unit). */
    @Super("await")
    public static boolean awaiting(CountDownLatch self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        Execution.required();
        return awaitZero(self, Times.limit(time, unit), site);
    }

    private static boolean awaitZero(CountDownLatch self, long limit, int site) throws InterruptedException {
        return Waits.awaitOrThrow(self, "CountDownLatch.await", site, () -> self.getCount() == 0, limit);
    }

    public static void countDown(CountDownLatch self, int site) {
        Execution e = Execution.now;
        if (e == null || OwnMethods.reach(self, "countDown()")) {
            self.countDown();
            return;
        }
        countingDown(self, site);
        self.countDown();
        e.changed(e.self());
    }

    /** super.countDown(). */
    @Super("countDown")
    public static void countingDown(CountDownLatch self, int site) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = Waits.at(e, site);
            long count = OwnMethods.reachOne(self, PRIMITIVES) ? 0 : self.getCount();
            e.event(c, EventKind.RELEASE, site, e.idOf(self), count, "CountDownLatch.countDown");
            e.changed(c);
        }
    }

    public static long getCount(CountDownLatch self, int site) {
        return OwnMethods.reach(self, "getCount()")
                ? self.getCount()
                : Waits.look(self, "CountDownLatch.getCount", site, self::getCount);
    }
}
