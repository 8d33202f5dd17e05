package org.threadgrader.probe;

import java.util.Collection;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;

/** The condition of a program's own synchronizer: remembers whose it is, for {@link ConditionHooks}, and tells who awaits it. */
@HooksFor(AbstractQueuedLongSynchronizer.ConditionObject.class)
public final class LongSynchronizerConditionHooks {
    // the real methods ask whether the synchronizer is held
    private static final JdkMethod HAS_WAITERS = new JdkMethod(boolean.class, "hasWaiters");
    private static final JdkMethod WAIT_QUEUE_LENGTH = new JdkMethod(int.class, "getWaitQueueLength");
    private static final JdkMethod WAITING_THREADS = new JdkMethod(Collection.class, "getWaitingThreads");

    private LongSynchronizerConditionHooks() {}

    @Argument
    public static AbstractQueuedLongSynchronizer owner(AbstractQueuedLongSynchronizer owner, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().constructorArgument = owner;
        }
        return owner;
    }

    @Constructed
    public static void constructed(AbstractQueuedLongSynchronizer.ConditionObject self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null) {
            if (e.self().takeConstructorArgument(true) instanceof AbstractQueuedLongSynchronizer owner) {
                e.companion(self, owner);
            }
        }
    }

    public static boolean hasWaiters(AbstractQueuedLongSynchronizer.ConditionObject self, int site) {
        boolean real = (boolean) HAS_WAITERS.own(self);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, self, "hasWaiters", site) > 0;
    }

    public static int getWaitQueueLength(AbstractQueuedLongSynchronizer.ConditionObject self, int site) {
        int real = (int) WAIT_QUEUE_LENGTH.own(self);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, self, "getWaitQueueLength", site);
    }

    public static Collection<Thread> getWaitingThreads(AbstractQueuedLongSynchronizer.ConditionObject self, int site) {
        Collection<Thread> real = WaitQueue.real(WAITING_THREADS.own(self));
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.threads(e, self, "getWaitingThreads", site);
    }
}
