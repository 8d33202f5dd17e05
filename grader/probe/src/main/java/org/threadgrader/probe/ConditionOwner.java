package org.threadgrader.probe;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Lock;

/** What a condition belongs to and gives up while it is awaited: a piece of {@link ConditionHooks}. */
interface ConditionOwner {
    /** Whether the calling thread has it. */
    boolean isHeld();

    /** Whether the calling thread may await: a synchronizer of the program's own says so only when it is given up. */
    default boolean mayAwait() {
        return isHeld();
    }

    /** Gives it up wholly; the answer is what {@link #takeBack} needs. */
    int giveUp(Execution e, ControlledThread c, int site);

    void takeBack(Execution e, ControlledThread c, int saved, int site);

    /** The owner of a condition; null: nobody knows it. */
    static ConditionOwner of(Execution e, Object condition) {
        Object companion = e.companion(condition);
        if (companion instanceof Lock lock) {
            return new OfLock(lock);
        }
        return companion instanceof AbstractQueuedSynchronizer own ? new OfSynchronizer(own) : null;
    }

    /** A lock of the JDK's. */
    record OfLock(Lock lock) implements ConditionOwner {
        @Override
        public boolean isHeld() {
            return RealLock.isHeldByCurrentThread(lock);
        }

        @Override
        public int giveUp(Execution e, ControlledThread c, int site) {
            int holds = 0;
            while (isHeld()) {
                LockHooks.release(e, c, lock, site);
                holds++;
            }
            return holds;
        }

        @Override
        public void takeBack(Execution e, ControlledThread c, int holds, int site) {
            for (int i = 0; i < holds; i++) {
                LockHooks.acquire(e, c, lock, -1, false, site);
            }
        }
    }

    /** A synchronizer of the program's own. */
    record OfSynchronizer(AbstractQueuedSynchronizer own) implements ConditionOwner {
        @Override
        public boolean isHeld() {
            return Attempts.isHeldExclusively(own);
        }

        @Override
        public boolean mayAwait() {
            return true;
        }

        @Override
        public int giveUp(Execution e, ControlledThread c, int site) {
            int state = Attempts.state(own);
            if (!SynchronizerHooks.release(own, state, site)) {
                throw new IllegalMonitorStateException();
            }
            return state;
        }

        @Override
        public void takeBack(Execution e, ControlledThread c, int state, int site) {
            SynchronizerHooks.await(own, "acquire", () -> Attempts.acquire(own, state), -1, false, site);
        }
    }
}
