package org.threadgrader.probe;

import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Lock;

/** What a condition belongs to and gives up while it is awaited: a piece of {@link ConditionHooks}. */
interface ConditionOwner {
    /** Whether the calling thread has it. */
    boolean isHeld();

    /** Gives it up wholly; the answer is what {@link #takeBack} needs. */
    long giveUp(Execution e, ControlledThread c, int site);

    void takeBack(Execution e, ControlledThread c, long saved, int site);

    /** A signal has reached a thread that awaits the condition. */
    default void signalled(Execution e, ControlledThread waiter) {}

    /** The owner of a condition; null: nobody knows it. */
    static ConditionOwner of(Execution e, Object condition) {
        Object companion = e.companion(condition);
        // one of the program's own may be a lock as well
        if (SynchronizerQueue.isOf(companion)) {
            return new OfSynchronizer(companion);
        }
        return companion instanceof Lock lock ? new OfLock(lock) : null;
    }

    /** A lock of the JDK's. */
    record OfLock(Lock lock) implements ConditionOwner {
        @Override
        public boolean isHeld() {
            return RealLock.isHeldByCurrentThread(lock);
        }

        @Override
        public long giveUp(Execution e, ControlledThread c, int site) {
            int holds = 0;
            while (isHeld()) {
                LockHooks.release(e, c, lock, site);
                holds++;
            }
            return holds;
        }

        @Override
        public void takeBack(Execution e, ControlledThread c, long holds, int site) {
            for (long i = 0; i < holds; i++) {
                LockHooks.acquire(e, c, lock, -1, false, site);
            }
        }

        @Override
        public void signalled(Execution e, ControlledThread waiter) {
            LockHooks.signalled(e, waiter, lock);
        }
    }

    /** A synchronizer of the program's own. */
    record OfSynchronizer(Object own) implements ConditionOwner {
        @Override
        public boolean isHeld() {
            return Attempts.isHeldExclusively(own);
        }

        @Override
        public long giveUp(Execution e, ControlledThread c, int site) {
            long state = Attempts.state(own);
            boolean free = own instanceof AbstractQueuedSynchronizer synchronizer
                    ? SynchronizerHooks.release(synchronizer, (int) state, site)
                    : LongSynchronizerHooks.release((AbstractQueuedLongSynchronizer) own, state, site);
            if (!free) {
                throw new IllegalMonitorStateException();
            }
            return state;
        }

        @Override
        public void takeBack(Execution e, ControlledThread c, long state, int site) {
            Waits.at(e, site);
            SynchronizerQueue.acquireAgain(e, c, own, state, site);
        }

        @Override
        public void signalled(Execution e, ControlledThread waiter) {
            SynchronizerQueue.signalled(e, own, waiter);
        }
    }
}
