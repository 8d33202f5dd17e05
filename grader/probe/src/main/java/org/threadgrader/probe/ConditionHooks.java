package org.threadgrader.probe;

import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** Conditions, on a modelled wait set; the lock is given up by its own unlock. */
@HooksFor(Condition.class)
public final class ConditionHooks {
    private ConditionHooks() {}

    public static void await(Condition self, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e == null || ConditionOwner.of(e, self) == null) {
            self.await();
        } else {
            throwIfInterrupted(await(e, self, -1, true, site));
        }
    }

    public static void awaitUninterruptibly(Condition self, int site) {
        Execution e = Execution.now;
        if (e == null || ConditionOwner.of(e, self) == null) {
            self.awaitUninterruptibly();
        } else {
            await(e, self, -1, false, site);
        }
    }

    public static boolean await(Condition self, long time, TimeUnit unit, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e == null || ConditionOwner.of(e, self) == null) {
            return self.await(time, unit);
        }
        int result = await(e, self, Times.limit(time, unit), true, site);
        throwIfInterrupted(result);
        return result == WaitResults.CAME;
    }

    public static long awaitNanos(Condition self, long nanos, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e == null || ConditionOwner.of(e, self) == null) {
            return self.awaitNanos(nanos);
        }
        long end = e.clock.now() + nanos;
        throwIfInterrupted(await(e, self, Math.max(0, nanos), true, site));
        return end - e.clock.now();
    }

    public static boolean awaitUntil(Condition self, Date end, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e == null || ConditionOwner.of(e, self) == null) {
            return self.awaitUntil(end);
        }
        int result = await(e, self, e.clock.until(end.getTime()), true, site);
        throwIfInterrupted(result);
        return result == WaitResults.CAME;
    }

    private static void throwIfInterrupted(int result) throws InterruptedException {
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
    }

    private static int await(Execution e, Condition self, long limit, boolean interruptible, int site) {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        ConditionOwner owner = ConditionOwner.of(e, self);
        // the JDK's own conditions ask for that first
        if (interruptible && c.isInterrupted()) {
            c.clearInterrupt();
            e.event(c, EventKind.INTERRUPTED, site, c.id, 0, "await");
            return WaitResults.INTERRUPTED;
        }
        if (!owner.isHeld()) {
            e.event(c, EventKind.MONITOR_ERROR, site, e.idOf(self), 0, "await");
            throw new IllegalMonitorStateException();
        }
        int id = e.idOf(self);
        e.event(c, EventKind.WAIT, site, id, Math.max(0, limit), "await");
        Shadow s;
        synchronized (e) {
            s = e.shadows.of(self);
            c.notified = false;
            s.addWaiter(c, true);
        }
        long saved;
        try {
            saved = owner.giveUp(e, c, site);
        } catch (IllegalMonitorStateException error) {
            synchronized (e) {
                s.removeWaiter(c);
            }
            e.event(c, EventKind.MONITOR_ERROR, site, id, 0, "await");
            throw error;
        }
        // what it takes back is not shared
        c.awaitsShared = false;
        int result = e.block(c, self, "await", site, () -> c.notified, limit, interruptible);
        synchronized (e) {
            if (c.notified) {
                result = WaitResults.CAME;
            }
            // who wakes up without a reason is taken to wait until it has its lock back: in the JDK nobody does, and
            // programs that ask under the lock who waits must not see one come and go
            if (result != WaitResults.CAME) {
                s.removeWaiter(c);
            }
        }
        try {
            owner.takeBack(e, c, saved, site);
        } finally {
            synchronized (e) {
                s.removeWaiter(c);
            }
        }
        e.event(c, EventKind.WOKEN, site, id, result, "await");
        if (result == WaitResults.CAME) {
            e.news(c);
        }
        return result;
    }

    public static void signal(Condition self, int site) {
        Execution e = Execution.now;
        if (e == null || ConditionOwner.of(e, self) == null) {
            self.signal();
        } else {
            signal(e, self, false, site, "signal");
        }
    }

    public static void signalAll(Condition self, int site) {
        Execution e = Execution.now;
        if (e == null || ConditionOwner.of(e, self) == null) {
            self.signalAll();
        } else {
            signal(e, self, true, site, "signalAll");
        }
    }

    private static void signal(Execution e, Condition self, boolean all, int site, String method) {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        ConditionOwner owner = ConditionOwner.of(e, self);
        if (!owner.isHeld()) {
            e.event(c, EventKind.MONITOR_ERROR, site, e.idOf(self), 0, method);
            throw new IllegalMonitorStateException();
        }
        int reached;
        synchronized (e) {
            List<ControlledThread> woken = ObjectHooks.wake(e.shadows.of(self), all, true);
            woken.forEach(waiter -> owner.signalled(e, waiter));
            reached = woken.size();
        }
        e.event(c, EventKind.NOTIFY, site, e.idOf(self), reached, method);
        if (reached > 0) {
            e.changed(c);
        }
    }
}
