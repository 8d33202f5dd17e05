package org.threadgrader.probe;

import java.util.concurrent.DelayQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;

/**
 * Which methods of blocking queues look whether their thread is interrupted before they do anything; the others look only where
 * they have to wait, as of JDK 17 to 25. A piece of {@link QueueHooks}.
 */
final class Attention {
    private static final boolean IS_TRANSFER_QUEUE_OF_17 = Runtime.version().feature() < 21;

    private Attention() {}

    /**
     * Of put, or of offer with a limit.
     *
     * @param limit in nanoseconds; negative: none
     */
    static boolean isGivenBeforePut(Object queue, long limit) {
        Class<?> type = UnsafeTypes.baseOf(queue.getClass());
        boolean unbounded =
                type == PriorityBlockingQueue.class || type == DelayQueue.class || type == LinkedTransferQueue.class;
        return !unbounded && !(type == LinkedBlockingDeque.class && limit < 0);
    }

    /** Of take, or of poll with a limit. */
    static boolean isGivenBeforeTake(Object queue, long limit) {
        Class<?> type = UnsafeTypes.baseOf(queue.getClass());
        return type == LinkedTransferQueue.class
                ? limit < 0 && !IS_TRANSFER_QUEUE_OF_17
                : !(type == LinkedBlockingDeque.class && limit < 0);
    }
}
