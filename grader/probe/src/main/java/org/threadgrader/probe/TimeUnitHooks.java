package org.threadgrader.probe;

import java.util.concurrent.TimeUnit;

/** TimeUnit's sleep, timedJoin and timedWait. */
@HooksFor(TimeUnit.class)
public final class TimeUnitHooks {
    private TimeUnitHooks() {}

    public static void sleep(TimeUnit self, long time, int site) throws InterruptedException {
        if (Execution.now == null) {
            self.sleep(time);
        } else if (time > 0) {
            ThreadHooks.sleepNanos(self.toNanos(time), site);
        }
    }

    public static void timedJoin(TimeUnit self, Thread thread, long time, int site) throws InterruptedException {
        if (Execution.now == null) {
            self.timedJoin(thread, time);
        } else if (time > 0) {
            ThreadHooks.join(thread, self.toNanos(time), site, "join");
        }
    }

    public static void timedWait(TimeUnit self, Object object, long time, int site) throws InterruptedException {
        if (time > 0) {
            ObjectHooks.wait(object, Math.max(1, self.toMillis(time)), site);
        }
    }
}
