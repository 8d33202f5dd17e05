package org.threadgrader.probe;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;

/** TransferQueue: the real queue holds the element until somebody takes it; the giver's wait is the scheduler's. */
@HooksFor(TransferQueue.class)
public final class TransferQueueHooks {
    private TransferQueueHooks() {}

    public static void transfer(TransferQueue<Object> self, Object item, int site) throws InterruptedException {
        if (QueueHooks.direct(self, "transfer(Ljava/lang/Object;)", site)) {
            self.transfer(item);
        } else {
            give(self, item, -1, site);
        }
    }

    public static boolean tryTransfer(TransferQueue<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.direct(self, "tryTransfer(Ljava/lang/Object;JLjava/util/concurrent/TimeUnit;)", site)
                ? self.tryTransfer(item, time, unit)
                : give(self, item, Times.limit(time, unit), site);
    }

    private static boolean give(TransferQueue<Object> self, Object item, long limit, int site)
            throws InterruptedException {
        if (item == null) {
            throw new NullPointerException();
        }
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (c.isInterrupted()) {
            c.clearInterrupt();
            throw new InterruptedException();
        }
        e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, "transfer");
        Transfers.Transfer transfer = Transfers.begin(e, self, item);
        e.changed(c);
        int result = e.block(c, self, "transfer", site, transfer::isTaken, limit, true);
        if (Transfers.end(e, transfer)) {
            Waits.acquired(e, c, self, "transfer", site);
            return true;
        }
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        e.polled(c, e.idOf(self), -1, "transfer");
        return false;
    }

    public static boolean tryTransfer(TransferQueue<Object> self, Object item, int site) {
        if (QueueHooks.direct(self, "tryTransfer(Ljava/lang/Object;)", site)) {
            return self.tryTransfer(item);
        }
        if (item == null) {
            throw new NullPointerException();
        }
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (receivers(e, self) == 0) {
            e.seen(c, e.idOf(self), "tryTransfer", 0);
            return false;
        }
        e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, "transfer");
        Transfers.added(e, self, item);
        self.add(item);
        e.changed(c);
        return true;
    }

    // who waits to take, and has nothing coming
    private static int receivers(Execution e, TransferQueue<Object> self) {
        int waiting = -self.size();
        for (ControlledThread t : e.threads()) {
            waiting += t.awaited == self && t.awaitedBy.equals("take") ? 1 : 0;
        }
        return Math.max(0, waiting);
    }

    public static boolean hasWaitingConsumer(TransferQueue<Object> self, int site) {
        return getWaitingConsumerCount(self, site) > 0;
    }

    public static int getWaitingConsumerCount(TransferQueue<Object> self, int site) {
        if (QueueHooks.direct(self, "getWaitingConsumerCount()", site)) {
            return self.getWaitingConsumerCount();
        }
        Execution e = Execution.now;
        return (int) Waits.look(self, "getWaitingConsumerCount", site, () -> receivers(e, self));
    }
}
