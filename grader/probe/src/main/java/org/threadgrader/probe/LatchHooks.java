package org.threadgrader.probe;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** CountDownLatch: the real latch counts, the scheduler waits. */
@HooksFor(CountDownLatch.class)
public final class LatchHooks {
    private LatchHooks() {}

    public static void await(CountDownLatch self, int site) throws InterruptedException {
        if (Execution.now == null || OwnMethods.reach(self, "await", 0)) {
            self.await();
        } else {
            Waits.awaitOrThrow(self, "CountDownLatch.await", site, () -> self.getCount() == 0, -1);
        }
    }

    public static boolean await(CountDownLatch self, long time, TimeUnit unit, int site) throws InterruptedException {
        if (Execution.now == null || OwnMethods.reach(self, "await", 2)) {
            return self.await(time, unit);
        }
        return Waits.awaitOrThrow(
                self, "CountDownLatch.await", site, () -> self.getCount() == 0, Times.limit(time, unit));
    }

    public static void countDown(CountDownLatch self, int site) {
        Execution e = Execution.now;
        if (e == null || OwnMethods.reach(self, "countDown", 0)) {
            self.countDown();
            return;
        }
        ControlledThread c = Waits.at(e, site);
        e.event(c, EventKind.RELEASE, site, e.idOf(self), self.getCount(), "CountDownLatch.countDown");
        self.countDown();
        e.changed(c);
    }

    /** super.await(), which finds the latch open. */
    @Super("await")
    public static void awaiting(CountDownLatch self, int site) throws InterruptedException {
        if (Execution.now != null) {
            Waits.awaitOrThrow(self, "CountDownLatch.await", site, () -> self.getCount() == 0, -1);
        }
    }

    /** super.countDown(). */
    @Super("countDown")
    public static void countingDown(CountDownLatch self, int site) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = Waits.at(e, site);
            e.event(c, EventKind.RELEASE, site, e.idOf(self), self.getCount(), "CountDownLatch.countDown");
            e.changed(c);
        }
    }

    public static long getCount(CountDownLatch self, int site) {
        return Waits.look(self, "CountDownLatch.getCount", site, self::getCount);
    }
}
