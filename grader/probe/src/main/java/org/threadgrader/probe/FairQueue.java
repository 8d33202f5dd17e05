package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.List;

/**
 * Who waits for a fair lock, semaphore or queue, which is granted first come, first served (ReentrantLock, ReentrantReadWriteLock,
 * Semaphore, ArrayBlockingQueue), and for a pair of locks that is not; null stands for another one that is not fair. Who tries without waiting asks nobody in it.
 */
final class FairQueue {
    private FairQueue() {}

    /** Whether nobody came before this thread. */
    static boolean isFirst(Execution e, Object fair, ControlledThread c) {
        if (fair == null) {
            return true;
        }
        synchronized (e) {
            List<ControlledThread> queue = e.shadows.of(fair).queue;
            return queue.isEmpty() || queue.get(0) == c;
        }
    }

    /** Whether the first to wait is one that waits for a lock of its own, and not for one that readers share. */
    static boolean isWriterFirst(Execution e, Object pair) {
        synchronized (e) {
            List<ControlledThread> queue = e.shadows.of(pair).queue;
            return !queue.isEmpty() && !queue.get(0).awaitsShared;
        }
    }

    /** The thread waits from now on, or has come already. */
    static void enter(Execution e, Object fair, ControlledThread c) {
        if (fair == null) {
            return;
        }
        synchronized (e) {
            Shadow s = e.shadows.of(fair);
            if (s.queue.isEmpty()) {
                s.queue = new ArrayList<>(2);
            }
            if (!s.queue.contains(c)) {
                s.queue.add(c);
            }
        }
    }

    /** It waits no more, whatever came of it. */
    static void leave(Execution e, Object fair, ControlledThread c) {
        if (fair == null) {
            return;
        }
        synchronized (e) {
            Shadow s = e.shadows.of(fair);
            if (!s.queue.isEmpty() && s.queue.remove(c) && e.isFree()) {
                e.notifyAll();
            }
        }
    }
}
