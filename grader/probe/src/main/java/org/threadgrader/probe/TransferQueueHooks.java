package org.threadgrader.probe;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;

/** TransferQueue: the real queue holds the element until somebody takes it; the giver's wait is the scheduler's. */
@HooksFor(TransferQueue.class)
public final class TransferQueueHooks {
    private static final JdkMethod TRANSFER = new JdkMethod(void.class, "transfer", Object.class);
    private static final JdkMethod TRY = new JdkMethod(boolean.class, "tryTransfer", Object.class);
    private static final JdkMethod TRY_IN_TIME =
            new JdkMethod(boolean.class, "tryTransfer", Object.class, long.class, TimeUnit.class);
    private static final JdkMethod CONSUMERS = new JdkMethod(int.class, "getWaitingConsumerCount");
    private static final JdkMethod HAS_CONSUMER = new JdkMethod(boolean.class, "hasWaitingConsumer");

    private TransferQueueHooks() {}

    public static void transfer(TransferQueue<Object> self, Object item, int site) throws InterruptedException {
        if (QueueHooks.isLeftTo(TRANSFER, self)) {
            self.transfer(item);
        } else {
            transferring(self, item, site);
        }
    }

    /** super.transfer(item). */
    @Super(value = "transfer", inPlace = true)
    public static void transferring(TransferQueue<Object> self, Object item, int site) throws InterruptedException {
        give(self, item, -1, site);
    }

    public static boolean tryTransfer(TransferQueue<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.isLeftTo(TRY_IN_TIME, self)
                ? self.tryTransfer(item, time, unit)
                : trying(self, item, time, unit, site);
    }

    /** super.tryTransfer(item, time, unit). */
    @Super("tryTransfer")
    public static boolean trying(TransferQueue<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return give(self, item, Times.limit(time, unit), site);
    }

    private static boolean give(TransferQueue<Object> self, Object item, long limit, int site)
            throws InterruptedException {
        if (item == null) {
            throw new NullPointerException();
        }
        Execution e = Execution.required();
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
        return QueueHooks.isLeftTo(TRY, self) ? self.tryTransfer(item) : trying(self, item, site);
    }

    /** super.tryTransfer(item). */
    @Super("tryTransfer")
    public static boolean trying(TransferQueue<Object> self, Object item, int site) {
        if (item == null) {
            throw new NullPointerException();
        }
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (receivers(e, self) == 0) {
            e.seen(c, e.idOf(self), "tryTransfer", 0);
            return false;
        }
        e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, "transfer");
        Transfers.added(e, self, item);
        RealQueue.offer(self, item);
        e.changed(c);
        return true;
    }

    // who waits to take, and has nothing coming
    private static int receivers(Execution e, TransferQueue<Object> self) {
        int waiting = -RealQueue.size(self);
        for (ControlledThread t : e.threads()) {
            waiting += t.awaited == self && t.awaitedBy.equals("take") ? 1 : 0;
        }
        return Math.max(0, waiting);
    }

    public static boolean hasWaitingConsumer(TransferQueue<Object> self, int site) {
        return QueueHooks.isLeftTo(HAS_CONSUMER, self)
                ? self.hasWaitingConsumer()
                : getWaitingConsumerCount(self, site) > 0;
    }

    public static int getWaitingConsumerCount(TransferQueue<Object> self, int site) {
        return QueueHooks.isLeftTo(CONSUMERS, self)
                ? self.getWaitingConsumerCount()
                : (int) Waits.look(self, "getWaitingConsumerCount", site, () -> receivers(Execution.required(), self));
    }
}
