package org.threadgrader.probe;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** DelayQueue's own forms, whose elements are Delayed where those of a BlockingQueue are any object. */
@HooksFor(DelayQueue.class)
public final class DelayQueueHooks {
    private DelayQueueHooks() {}

    @SuppressWarnings("unchecked") // what is put in is Delayed here and stays so
    private static BlockingQueue<Object> wide(DelayQueue<Delayed> self) {
        return (BlockingQueue<Object>) (BlockingQueue<?>) self;
    }

    public static void put(DelayQueue<Delayed> self, Delayed item, int site) throws InterruptedException {
        QueueHooks.put(wide(self), item, site);
    }

    public static boolean add(DelayQueue<Delayed> self, Delayed item, int site) {
        return QueueHooks.add(wide(self), item, site);
    }

    public static boolean offer(DelayQueue<Delayed> self, Delayed item, int site) {
        return QueueHooks.offer(wide(self), item, site);
    }

    public static boolean offer(DelayQueue<Delayed> self, Delayed item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.offer(wide(self), item, time, unit, site);
    }

    public static Delayed take(DelayQueue<Delayed> self, int site) throws InterruptedException {
        return (Delayed) QueueHooks.take(wide(self), site);
    }

    public static Delayed poll(DelayQueue<Delayed> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return (Delayed) QueueHooks.poll(wide(self), time, unit, site);
    }

    public static Delayed poll(DelayQueue<Delayed> self, int site) {
        return (Delayed) QueueHooks.poll(wide(self), site);
    }

    public static Delayed peek(DelayQueue<Delayed> self, int site) {
        return (Delayed) QueueHooks.peek(wide(self), site);
    }
}
