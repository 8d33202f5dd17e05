package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** wait, notify and notifyAll (JLS 17.2), on the modelled monitor and wait set. */
@HooksFor(Object.class)
public final class ObjectHooks {
    private ObjectHooks() {}

    public static void wait(Object self, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e == null) {
            self.wait();
        } else {
            await(e, self, -1, site);
        }
    }

    public static void wait(Object self, long millis, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e == null) {
            self.wait(millis);
            return;
        }
        Objects.requireNonNull(self);
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        await(e, self, millis == 0 ? -1 : TimeUnit.MILLISECONDS.toNanos(millis), site);
    }

    public static void wait(Object self, long millis, int nanos, int site) throws InterruptedException {
        Objects.requireNonNull(self);
        if (millis < 0) {
            throw new IllegalArgumentException("timeoutMillis value is negative");
        }
        if (nanos < 0 || nanos > 999_999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        wait(self, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis, site);
    }

    private static void await(Execution e, Object self, long limit, int site) throws InterruptedException {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        Shadow s = owned(e, c, self, site, "wait");
        if (Thread.holdsLock(self)) {
            // inside a synchronized method of the JDK's, whose monitor only the JVM could give up
            e.release(c, "a wait inside " + Callbacks.UNDER_LOCK + " (wait)");
        }
        if (c.isInterrupted()) {
            c.clearInterrupt();
            e.event(c, EventKind.INTERRUPTED, site, c.id, 0, "wait");
            throw new InterruptedException();
        }
        int id = e.idOf(self);
        e.event(c, EventKind.WAIT, site, id, Math.max(0, limit), "");
        synchronized (e) {
            c.notified = false;
            s.addWaiter(c, false);
        }
        int holds = Monitors.giveUp(e, c, s, self, site);
        int result = e.block(c, self, "wait", site, () -> c.notified, limit, true);
        synchronized (e) {
            s.removeWaiter(c);
            if (c.notified) {
                result = WaitResults.CAME;
            }
        }
        // the status is set to false once the monitor is owned again (JLS 17.2.1)
        c.interrupted |= result == WaitResults.INTERRUPTED;
        Monitors.acquire(e, c, self, site, holds);
        if (result == WaitResults.INTERRUPTED) {
            c.clearInterrupt();
        }
        e.event(c, EventKind.WOKEN, site, id, result, "");
        if (result == WaitResults.CAME) {
            e.news(c);
        } else if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
    }

    private static Shadow owned(Execution e, ControlledThread c, Object self, int site, String method) {
        Objects.requireNonNull(self);
        Shadow s;
        synchronized (e) {
            s = e.shadows.of(self);
        }
        if (s.owner != c) {
            e.event(c, EventKind.MONITOR_ERROR, site, e.idOf(self), 0, method);
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        return s;
    }

    public static void notify(Object self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            self.notify();
        } else {
            signal(e, self, false, site, "notify");
        }
    }

    public static void notifyAll(Object self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            self.notifyAll();
        } else {
            signal(e, self, true, site, "notifyAll");
        }
    }

    private static void signal(Execution e, Object self, boolean all, int site, String method) {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        Shadow s = owned(e, c, self, site, method);
        int reached;
        synchronized (e) {
            reached = wake(e, c, s, all);
        }
        e.event(c, EventKind.NOTIFY, site, e.idOf(self), reached, method);
        if (reached > 0) {
            e.changed(c);
        }
    }

    private static int wake(Execution e, ControlledThread c, Shadow s, boolean all) {
        if (all) {
            return wake(s, true, false).size();
        }
        List<ControlledThread> waiters =
                s.waiters.stream().filter(waiter -> !waiter.awaitsCondition).toList();
        if (waiters.isEmpty()) {
            return 0;
        }
        ControlledThread reached = e.turns.reached(c, waiters);
        s.removeWaiter(reached);
        reached.notified = true;
        return 1;
    }

    /** Wakes who waits in the object's wait set, or in its queue as a condition: it may have both, and a signal reaches one. */
    static List<ControlledThread> wake(Shadow s, boolean all, boolean asCondition) {
        List<ControlledThread> reached = new ArrayList<>();
        for (int i = 0; i < s.waiters.size() && (all || reached.isEmpty()); ) {
            if (s.waiters.get(i).awaitsCondition == asCondition) {
                ControlledThread woken = s.waiters.remove(i);
                woken.notified = true;
                reached.add(woken);
            } else {
                i++;
            }
        }
        return reached;
    }
}
