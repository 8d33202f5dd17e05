package org.threadgrader.probe;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

/**
 * Locks: the real lock keeps the state, taken only by tryLock; waiting is the scheduler's. A subclass's own method runs, and
 * what it calls of its superclass's is hooked in it.
 */
@HooksFor(Lock.class)
public final class LockHooks {
    private static final JdkMethod LOCK = new JdkMethod(void.class, "lock");
    private static final JdkMethod LOCK_INTERRUPTIBLY = new JdkMethod(void.class, "lockInterruptibly");
    private static final JdkMethod TRY_LOCK = new JdkMethod(boolean.class, "tryLock");
    private static final JdkMethod TRY_IN_TIME = new JdkMethod(boolean.class, "tryLock", long.class, TimeUnit.class);
    private static final JdkMethod UNLOCK = new JdkMethod(void.class, "unlock");

    private static final String INTERRUPTIBLE = "lockInterruptibly";

    private LockHooks() {}

    private static boolean foreign(Lock lock) {
        return lock.getClass().getClassLoader() instanceof ProgramLoader
                && !(lock instanceof ReentrantLock)
                && !(lock instanceof ReentrantReadWriteLock.ReadLock)
                && !(lock instanceof ReentrantReadWriteLock.WriteLock);
    }

    private static boolean isLeftTo(JdkMethod method, Lock self) {
        return Execution.now == null || foreign(self) || method.isOverriddenBy(self);
    }

    public static void lock(Lock self, int site) {
        if (isLeftTo(LOCK, self)) {
            self.lock();
        } else {
            locking(self, site);
        }
    }

    /** super.lock(). */
    @Super(value = "lock", inPlace = true)
    public static void locking(Lock self, int site) {
        Execution e = Execution.required();
        acquire(e, Waits.at(e, site), self, -1, false, site);
    }

    public static void lockInterruptibly(Lock self, int site) throws InterruptedException {
        if (isLeftTo(LOCK_INTERRUPTIBLY, self)) {
            self.lockInterruptibly();
        } else {
            lockingInterruptibly(self, site);
        }
    }

    /** super.lockInterruptibly(). */
    @Super(value = "lockInterruptibly", inPlace = true)
    public static void lockingInterruptibly(Lock self, int site) throws InterruptedException {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (c.isInterrupted() || acquire(e, c, self, -1, true, site) == WaitResults.INTERRUPTED) {
            c.clearInterrupt();
            throw new InterruptedException();
        }
    }

    public static boolean tryLock(Lock self, int site) {
        return isLeftTo(TRY_LOCK, self) ? self.tryLock() : trying(self, site);
    }

    /** super.tryLock(). */
    @Super("tryLock")
    public static boolean trying(Lock self, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (RealLock.tryLock(self)) {
            acquired(e, c, self, site, "tryLock");
            return true;
        }
        e.seen(c, e.idOf(self), "tryLock", 0);
        return false;
    }

    public static boolean tryLock(Lock self, long time, TimeUnit unit, int site) throws InterruptedException {
        return isLeftTo(TRY_IN_TIME, self) ? self.tryLock(time, unit) : trying(self, time, unit, site);
    }

    /** super.tryLock(time, unit). */
    @Super("tryLock")
    public static boolean trying(Lock self, long time, TimeUnit unit, int site) throws InterruptedException {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (c.isInterrupted()) {
            c.clearInterrupt();
            throw new InterruptedException();
        }
        int result = acquire(e, c, self, Times.limit(time, unit), true, site);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        if (result == WaitResults.TIMED_OUT) {
            e.polled(c, e.idOf(self), -1, "tryLock");
        }
        return result == WaitResults.CAME;
    }

    static int acquire(Execution e, ControlledThread c, Lock lock, long limit, boolean interruptible, int site) {
        long end = e.clock.now() + limit;
        c.awaitsShared = kind(e, lock) == LockKinds.SHARED;
        Object whole = whole(e, lock);
        Object queue = queueOf(whole);
        String waits = c.awaitsShared ? LockKinds.READ : LockKinds.LOCK;
        try {
            while (!isNext(e, queue, c, lock) || !RealLock.tryLock(lock)) {
                FairQueue.enter(e, queue, c);
                long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
                BooleanSupplier free = () -> isFree(lock) && isTurnOf(e, queue, c);
                int result = e.block(c, whole, waits, site, free, rest, interruptible);
                if (result != WaitResults.CAME) {
                    return result;
                }
            }
        } finally {
            FairQueue.leave(e, queue, c);
        }
        acquired(e, c, lock, site, limit >= 0 ? "tryLock" : interruptible && e.interrupts ? INTERRUPTIBLE : "");
        return WaitResults.CAME;
    }

    // who holds it already waits for nobody
    private static boolean isNext(Execution e, Object queue, ControlledThread c, Lock lock) {
        return isTurnOf(e, queue, c) || RealLock.isHeldByCurrentThread(lock) || RealLock.isReadAgain(queue, lock);
    }

    /** Of a pair that is not fair, a reader who is new waits behind a writer who is the first to wait; all others may pass. */
    private static boolean isTurnOf(Execution e, Object queue, ControlledThread c) {
        return FairQueue.isFirst(e, queue, c)
                || !RealLock.isFair(queue) && !(c.awaitsShared && FairQueue.isWriterFirst(e, queue));
    }

    /** What keeps the order of those who wait; null: nothing does. */
    private static Object queueOf(Object whole) {
        return RealLock.isFair(whole) || whole instanceof ReentrantReadWriteLock ? whole : null;
    }

    /** A thread that has been signalled waits for the lock from now on. */
    static void signalled(Execution e, ControlledThread waiter, Lock lock) {
        Object whole = whole(e, lock);
        FairQueue.enter(e, queueOf(whole), waiter);
    }

    private static boolean isFree(Lock lock) {
        if (lock instanceof ReentrantLock reentrant) {
            return !RealLock.isLocked(reentrant);
        }
        Execution e = Execution.now;
        Object companion = e == null ? null : e.companion(lock);
        if (companion instanceof StampedView view) {
            return view.isFree();
        }
        if (companion instanceof ReentrantReadWriteLock both) {
            boolean read = lock instanceof ReentrantReadWriteLock.ReadLock;
            return !RealLock.isWriteLocked(both) && (read || RealLock.readers(both) == 0);
        }
        return true;
    }

    private static int kind(Execution e, Lock lock) {
        boolean shared = lock instanceof ReentrantReadWriteLock.ReadLock
                || e.companion(lock) instanceof StampedView view && view.shared();
        return shared ? LockKinds.SHARED : LockKinds.EXCLUSIVE;
    }

    // a read lock and a write lock of one pair order each other: they are one object in the events
    static Object whole(Execution e, Object awaited) {
        return awaited instanceof Lock lock ? whole(e, lock) : awaited;
    }

    private static Object whole(Execution e, Lock lock) {
        Object companion = e.companion(lock);
        if (companion instanceof StampedView view) {
            return view.whole();
        }
        return companion instanceof ReadWriteLock ? companion : lock;
    }

    private static void acquired(Execution e, ControlledThread c, Lock lock, int site, String method) {
        Object whole = whole(e, lock);
        Shadow s;
        synchronized (e) {
            s = e.shadows.of(lock);
            c.owned.add(s, c.roundsEver);
            if (whole != lock) {
                // whoever waits for the other side waits for this thread
                c.owned.add(e.shadows.of(whole), c.roundsEver);
            }
        }
        if (c.owned.times(s) == 1) {
            e.event(c, EventKind.LOCK, site, e.idOf(whole), kind(e, lock), method);
        }
    }

    public static void unlock(Lock self, int site) {
        if (isLeftTo(UNLOCK, self)) {
            self.unlock();
        } else {
            unlocking(self, site);
        }
    }

    /** super.unlock(). */
    @Super(value = "unlock", inPlace = true)
    public static void unlocking(Lock self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            RealLock.unlock(self);
        } else if (!e.isOver()) {
            ControlledThread c = e.self();
            c.site = site;
            release(e, c, self, site);
        }
    }

    private static void released(Execution e, ControlledThread c, Lock lock, int site) {
        Object whole = whole(e, lock);
        boolean last;
        synchronized (e) {
            Shadow s = e.shadows.of(lock);
            last = c.owned.remove(s);
            if (last && whole != lock) {
                c.owned.remove(e.shadows.of(whole));
            }
            last = last && !c.owned.contains(s);
        }
        if (last) {
            e.event(c, EventKind.UNLOCK, site, e.idOf(whole), kind(e, lock), "");
            e.stirred(c);
        }
    }

    static void release(Execution e, ControlledThread c, Lock lock, int site) {
        released(e, c, lock, site);
        try {
            RealLock.unlock(lock);
        } catch (IllegalMonitorStateException error) {
            e.event(c, EventKind.MONITOR_ERROR, site, e.idOf(lock), 0, "unlock");
            throw error;
        }
        if (e.isFree()) {
            synchronized (e) {
                e.notifyAll();
            }
        }
    }

    public static Condition newCondition(Lock self, int site) {
        Condition made = self.newCondition();
        Execution e = Execution.now;
        boolean own = made.getClass().getClassLoader() instanceof ProgramLoader;
        if (e != null && !foreign(self) && !own) {
            e.companion(made, self);
        }
        return made;
    }
}
