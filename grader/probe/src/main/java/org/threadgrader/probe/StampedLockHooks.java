package org.threadgrader.probe;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * StampedLock: the real lock keeps the state, taken only by its forms that never wait. A stamp belongs to no thread, so any
 * thread may give the lock up.
 */
@HooksFor(StampedLock.class)
public final class StampedLockHooks {
    private static final JdkMethod WRITE_LOCK = new JdkMethod(long.class, "writeLock");
    private static final JdkMethod READ_LOCK = new JdkMethod(long.class, "readLock");
    private static final JdkMethod WRITE_LOCK_INTERRUPTIBLY = new JdkMethod(long.class, "writeLockInterruptibly");
    private static final JdkMethod READ_LOCK_INTERRUPTIBLY = new JdkMethod(long.class, "readLockInterruptibly");
    private static final JdkMethod TRY_WRITE_LOCK_IN_TIME =
            new JdkMethod(long.class, "tryWriteLock", long.class, TimeUnit.class);
    private static final JdkMethod TRY_WRITE_LOCK = new JdkMethod(long.class, "tryWriteLock");
    private static final JdkMethod TRY_READ_LOCK_IN_TIME =
            new JdkMethod(long.class, "tryReadLock", long.class, TimeUnit.class);
    private static final JdkMethod TRY_READ_LOCK = new JdkMethod(long.class, "tryReadLock");
    private static final JdkMethod UNLOCK_WRITE = new JdkMethod(void.class, "unlockWrite", long.class);
    private static final JdkMethod UNLOCK_READ = new JdkMethod(void.class, "unlockRead", long.class);
    private static final JdkMethod UNLOCK = new JdkMethod(void.class, "unlock", long.class);
    private static final JdkMethod TRY_OPTIMISTIC_READ = new JdkMethod(long.class, "tryOptimisticRead");
    private static final JdkMethod VALIDATE = new JdkMethod(boolean.class, "validate", long.class);

    private StampedLockHooks() {}

    private static boolean isLeftTo(JdkMethod method, StampedLock self) {
        return Execution.now == null || method.isOverriddenBy(self);
    }

    // ---- taking

    public static long writeLock(StampedLock self, int site) {
        return isLeftTo(WRITE_LOCK, self) ? self.writeLock() : writeLocking(self, site);
    }

    /** super.writeLock(). */
    @Super("writeLock")
    public static long writeLocking(StampedLock self, int site) {
        return take(self, LockKinds.EXCLUSIVE, site);
    }

    public static long readLock(StampedLock self, int site) {
        return isLeftTo(READ_LOCK, self) ? self.readLock() : readLocking(self, site);
    }

    /** super.readLock(). */
    @Super("readLock")
    public static long readLocking(StampedLock self, int site) {
        return take(self, LockKinds.SHARED, site);
    }

    public static long writeLockInterruptibly(StampedLock self, int site) throws InterruptedException {
        return isLeftTo(WRITE_LOCK_INTERRUPTIBLY, self)
                ? self.writeLockInterruptibly()
                : writeLockingInterruptibly(self, site);
    }

    /** super.writeLockInterruptibly(). */
    @Super("writeLockInterruptibly")
    public static long writeLockingInterruptibly(StampedLock self, int site) throws InterruptedException {
        return takeInterruptibly(self, LockKinds.EXCLUSIVE, -1, site);
    }

    public static long readLockInterruptibly(StampedLock self, int site) throws InterruptedException {
        return isLeftTo(READ_LOCK_INTERRUPTIBLY, self)
                ? self.readLockInterruptibly()
                : readLockingInterruptibly(self, site);
    }

    /** super.readLockInterruptibly(). */
    @Super("readLockInterruptibly")
    public static long readLockingInterruptibly(StampedLock self, int site) throws InterruptedException {
        return takeInterruptibly(self, LockKinds.SHARED, -1, site);
    }

    public static long tryWriteLock(StampedLock self, long time, TimeUnit unit, int site) throws InterruptedException {
        return isLeftTo(TRY_WRITE_LOCK_IN_TIME, self)
                ? self.tryWriteLock(time, unit)
                : tryingWriteLock(self, time, unit, site);
    }

    /** super.tryWriteLock(time, unit). */
    @Super("tryWriteLock")
    public static long tryingWriteLock(StampedLock self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return takeInterruptibly(self, LockKinds.EXCLUSIVE, Times.limit(time, unit), site);
    }

    public static long tryReadLock(StampedLock self, long time, TimeUnit unit, int site) throws InterruptedException {
        return isLeftTo(TRY_READ_LOCK_IN_TIME, self)
                ? self.tryReadLock(time, unit)
                : tryingReadLock(self, time, unit, site);
    }

    /** super.tryReadLock(time, unit). */
    @Super("tryReadLock")
    public static long tryingReadLock(StampedLock self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return takeInterruptibly(self, LockKinds.SHARED, Times.limit(time, unit), site);
    }

    public static long tryWriteLock(StampedLock self, int site) {
        return isLeftTo(TRY_WRITE_LOCK, self) ? self.tryWriteLock() : tryingWriteLock(self, site);
    }

    /** super.tryWriteLock(). */
    @Super("tryWriteLock")
    public static long tryingWriteLock(StampedLock self, int site) {
        return attempt(self, LockKinds.EXCLUSIVE, site);
    }

    public static long tryReadLock(StampedLock self, int site) {
        return isLeftTo(TRY_READ_LOCK, self) ? self.tryReadLock() : tryingReadLock(self, site);
    }

    /** super.tryReadLock(). */
    @Super("tryReadLock")
    public static long tryingReadLock(StampedLock self, int site) {
        return attempt(self, LockKinds.SHARED, site);
    }

    // whatever the program overrides
    private static long real(StampedLock self, int kind) {
        JdkMethod method = kind == LockKinds.SHARED ? TRY_READ_LOCK : TRY_WRITE_LOCK;
        if (method.isOverriddenBy(self)) {
            return (long) method.past(self);
        }
        return kind == LockKinds.SHARED ? self.tryReadLock() : self.tryWriteLock();
    }

    private static boolean isValid(StampedLock self, long stamp) {
        return VALIDATE.isOverriddenBy(self) ? (boolean) VALIDATE.past(self, stamp) : self.validate(stamp);
    }

    private static long attempt(StampedLock self, int kind, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        long stamp = real(self, kind);
        if (stamp == 0) {
            e.seen(c, e.idOf(self), kind == LockKinds.SHARED ? "tryReadLock" : "tryWriteLock", 0);
        } else {
            taken(e, c, self, kind, site);
        }
        return stamp;
    }

    private static long takeInterruptibly(StampedLock self, int kind, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (c.isInterrupted()) {
            c.clearInterrupt();
            throw new InterruptedException();
        }
        long stamp = real(self, kind);
        if (stamp == 0) {
            StampedView view = new StampedView(self, kind == LockKinds.SHARED);
            int result = WaitResults.CAME;
            long end = e.clock.now() + limit;
            while (stamp == 0 && result == WaitResults.CAME) {
                long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
                result = e.block(c, self, "StampedLock", site, view::isFree, rest, true);
                stamp = result == WaitResults.CAME ? real(self, kind) : 0;
            }
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
        }
        if (stamp == 0) {
            e.polled(c, e.idOf(self), -1, "tryLock");
        } else {
            taken(e, c, self, kind, site);
        }
        return stamp;
    }

    private static long take(StampedLock self, int kind, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        StampedView view = new StampedView(self, kind == LockKinds.SHARED);
        long stamp = real(self, kind);
        while (stamp == 0) {
            e.block(c, self, "StampedLock", site, view::isFree, -1, false);
            stamp = real(self, kind);
        }
        taken(e, c, self, kind, site);
        return stamp;
    }

    private static void taken(Execution e, ControlledThread c, StampedLock self, int kind, int site) {
        synchronized (e) {
            c.owned.add(e.shadows.of(self), c.roundsEver);
        }
        e.event(c, EventKind.LOCK, site, e.idOf(self), kind, "");
    }

    // ---- giving up

    public static void unlockWrite(StampedLock self, long stamp, int site) {
        if (isLeftTo(UNLOCK_WRITE, self)) {
            self.unlockWrite(stamp);
        } else {
            unlockingWrite(self, stamp, site);
        }
    }

    /** super.unlockWrite(stamp). */
    @Super(value = "unlockWrite", inPlace = true)
    public static void unlockingWrite(StampedLock self, long stamp, int site) {
        Runnable real = UNLOCK_WRITE.isOverriddenBy(self)
                ? () -> UNLOCK_WRITE.past(self, stamp)
                : () -> self.unlockWrite(stamp);
        giveUp(self, stamp, real, StampedLock.isWriteLockStamp(stamp), site);
    }

    public static void unlockRead(StampedLock self, long stamp, int site) {
        if (isLeftTo(UNLOCK_READ, self)) {
            self.unlockRead(stamp);
        } else {
            unlockingRead(self, stamp, site);
        }
    }

    /** super.unlockRead(stamp). */
    @Super(value = "unlockRead", inPlace = true)
    public static void unlockingRead(StampedLock self, long stamp, int site) {
        Runnable real =
                UNLOCK_READ.isOverriddenBy(self) ? () -> UNLOCK_READ.past(self, stamp) : () -> self.unlockRead(stamp);
        giveUp(self, stamp, real, StampedLock.isReadLockStamp(stamp), site);
    }

    public static void unlock(StampedLock self, long stamp, int site) {
        if (isLeftTo(UNLOCK, self)) {
            self.unlock(stamp);
        } else {
            unlocking(self, stamp, site);
        }
    }

    /** super.unlock(stamp). */
    @Super(value = "unlock", inPlace = true)
    public static void unlocking(StampedLock self, long stamp, int site) {
        Runnable real = UNLOCK.isOverriddenBy(self) ? () -> UNLOCK.past(self, stamp) : () -> self.unlock(stamp);
        giveUp(self, stamp, real, StampedLock.isLockStamp(stamp), site);
    }

    private static void giveUp(StampedLock self, long stamp, Runnable call, boolean fits, int site) {
        Execution e = Execution.required();
        if (e.isOver()) {
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        if (!fits || !isValid(self, stamp)) {
            e.event(c, EventKind.MONITOR_ERROR, site, e.idOf(self), 0, "unlock");
            call.run();
            return;
        }
        givenUp(e, c, self, kindOf(stamp), site);
        call.run();
        e.changed(c);
    }

    public static boolean tryUnlockWrite(StampedLock self, int site) {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            return e == null && self.tryUnlockWrite();
        }
        return tryUnlock(e, self, LockKinds.EXCLUSIVE, self.isWriteLocked(), self::tryUnlockWrite, site);
    }

    public static boolean tryUnlockRead(StampedLock self, int site) {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            return e == null && self.tryUnlockRead();
        }
        return tryUnlock(e, self, LockKinds.SHARED, self.isReadLocked(), self::tryUnlockRead, site);
    }

    private static boolean tryUnlock(
            Execution e, StampedLock self, int kind, boolean held, BooleanSupplier call, int site) {
        ControlledThread c = e.self();
        c.site = site;
        if (held) {
            givenUp(e, c, self, kind, site);
        }
        boolean done = call.getAsBoolean();
        e.changed(c);
        return done;
    }

    private static int kindOf(long stamp) {
        return StampedLock.isWriteLockStamp(stamp) ? LockKinds.EXCLUSIVE : LockKinds.SHARED;
    }

    private static void givenUp(Execution e, ControlledThread c, StampedLock self, int kind, int site) {
        synchronized (e) {
            Shadow s = e.shadows.of(self);
            if (!c.owned.remove(s)) {
                for (ControlledThread other : e.threads()) {
                    if (other.owned.remove(s)) {
                        break;
                    }
                }
            }
        }
        e.event(c, EventKind.UNLOCK, site, e.idOf(self), kind, "");
        e.stirred(c);
    }

    // ---- reading without a lock

    public static long tryOptimisticRead(StampedLock self, int site) {
        return isLeftTo(TRY_OPTIMISTIC_READ, self) ? self.tryOptimisticRead() : tryingOptimisticRead(self, site);
    }

    /** super.tryOptimisticRead(). */
    @Super("tryOptimisticRead")
    public static long tryingOptimisticRead(StampedLock self, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        long stamp = TRY_OPTIMISTIC_READ.isOverriddenBy(self)
                ? (long) TRY_OPTIMISTIC_READ.past(self)
                : self.tryOptimisticRead();
        optimistic(e, c, self, stamp, site);
        return stamp;
    }

    private static void optimistic(Execution e, ControlledThread c, StampedLock self, long stamp, int site) {
        e.seen(c, e.idOf(self), "tryOptimisticRead", stamp);
        e.event(c, EventKind.POLL, site, e.idOf(self), stamp == 0 ? 0 : 1, "tryOptimisticRead");
    }

    public static boolean validate(StampedLock self, long stamp, int site) {
        return isLeftTo(VALIDATE, self) ? self.validate(stamp) : validating(self, stamp, site);
    }

    /** super.validate(stamp). */
    @Super("validate")
    public static boolean validating(StampedLock self, long stamp, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        boolean valid = isValid(self, stamp);
        validated(e, c, self, valid, site);
        return valid;
    }

    private static void validated(Execution e, ControlledThread c, StampedLock self, boolean valid, int site) {
        e.event(c, EventKind.POLL, site, e.idOf(self), valid ? 1 : 0, "validate");
    }

    // ---- conversions

    public static long tryConvertToWriteLock(StampedLock self, long stamp, int site) {
        return convert(self, stamp, LockKinds.EXCLUSIVE, () -> self.tryConvertToWriteLock(stamp), site);
    }

    public static long tryConvertToReadLock(StampedLock self, long stamp, int site) {
        return convert(self, stamp, LockKinds.SHARED, () -> self.tryConvertToReadLock(stamp), site);
    }

    private static long convert(StampedLock self, long stamp, int wanted, LongSupplier call, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return call.getAsLong();
        }
        ControlledThread c = Waits.at(e, site);
        boolean locked = StampedLock.isLockStamp(stamp);
        long made = call.getAsLong();
        if (!locked) {
            validated(e, c, self, made != 0, site);
        } else if (made == 0) {
            e.seen(c, e.idOf(self), "tryConvert", 0);
        }
        if (made != 0 && !(locked && kindOf(stamp) == wanted)) {
            if (locked) {
                givenUp(e, c, self, kindOf(stamp), site);
            }
            taken(e, c, self, wanted, site);
            e.changed(c);
        }
        return made;
    }

    public static long tryConvertToOptimisticRead(StampedLock self, long stamp, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.tryConvertToOptimisticRead(stamp);
        }
        ControlledThread c = Waits.at(e, site);
        boolean locked = StampedLock.isLockStamp(stamp);
        long made = self.tryConvertToOptimisticRead(stamp);
        if (!locked) {
            validated(e, c, self, made != 0, site);
        } else if (made != 0) {
            givenUp(e, c, self, kindOf(stamp), site);
            optimistic(e, c, self, made, site);
            e.changed(c);
        }
        return made;
    }

    // ---- queries and views

    public static boolean isWriteLocked(StampedLock self, int site) {
        return Waits.look(self, "isWriteLocked", site, () -> self.isWriteLocked() ? 1 : 0) == 1;
    }

    public static boolean isReadLocked(StampedLock self, int site) {
        return Waits.look(self, "isReadLocked", site, () -> self.isReadLocked() ? 1 : 0) == 1;
    }

    public static int getReadLockCount(StampedLock self, int site) {
        return (int) Waits.look(self, "getReadLockCount", site, self::getReadLockCount);
    }

    public static Lock asReadLock(StampedLock self, int site) {
        return view(self, self.asReadLock(), true);
    }

    public static Lock asWriteLock(StampedLock self, int site) {
        return view(self, self.asWriteLock(), false);
    }

    public static ReadWriteLock asReadWriteLock(StampedLock self, int site) {
        view(self, self.asReadLock(), true);
        view(self, self.asWriteLock(), false);
        return self.asReadWriteLock();
    }

    private static Lock view(StampedLock self, Lock view, boolean shared) {
        Execution e = Execution.now;
        if (e != null) {
            e.companion(view, new StampedView(self, shared));
        }
        return view;
    }
}
