package org.threadgrader.probe;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** CountDownLatch: the real latch counts, the scheduler waits. */
@HooksFor(CountDownLatch.class)
public final class LatchHooks {
    private static final JdkMethod AWAIT = new JdkMethod(void.class, "await");
    private static final JdkMethod AWAIT_IN_TIME = new JdkMethod(boolean.class, "await", long.class, TimeUnit.class);
    private static final JdkMethod COUNT_DOWN = new JdkMethod(void.class, "countDown");
    private static final JdkMethod COUNT = new JdkMethod(long.class, "getCount");

    private LatchHooks() {}

    public static void await(CountDownLatch self, int site) throws InterruptedException {
        if (Execution.now == null || AWAIT.isOverriddenBy(self)) {
            self.await();
        } else {
            awaiting(self, site);
        }
    }

    public static boolean await(CountDownLatch self, long time, TimeUnit unit, int site) throws InterruptedException {
        return Execution.now == null || AWAIT_IN_TIME.isOverriddenBy(self)
                ? self.await(time, unit)
                : awaiting(self, time, unit, site);
    }

    /** super.await(), which finds the latch open. */
    @Super("await")
    public static void awaiting(CountDownLatch self, int site) throws InterruptedException {
        if (Execution.now != null) {
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
        return Waits.awaitOrThrow(self, "CountDownLatch.await", site, () -> count(self) == 0, limit);
    }

    private static long count(CountDownLatch self) {
        return COUNT.isOverriddenBy(self) ? (long) COUNT.past(self) : self.getCount();
    }

    public static void countDown(CountDownLatch self, int site) {
        Execution e = Execution.now;
        if (e == null || COUNT_DOWN.isOverriddenBy(self)) {
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
            e.event(c, EventKind.RELEASE, site, e.idOf(self), count(self), "CountDownLatch.countDown");
            e.changed(c);
        }
    }

    public static long getCount(CountDownLatch self, int site) {
        return Execution.now == null || COUNT.isOverriddenBy(self) ? self.getCount() : gettingCount(self, site);
    }

    /** super.getCount(). */
    @Super("getCount")
    public static long gettingCount(CountDownLatch self, int site) {
        return Waits.look(self, "CountDownLatch.getCount", site, () -> count(self));
    }
}
