package org.threadgrader.probe;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * Gives a scheduled pool another work queue. Its constructors make one of their own that waits for real time and take none,
 * so the field itself is set, by the one class that may; a JDK that forbids it leaves the pool uncontrolled.
 */
final class WorkQueues {
    private WorkQueues() {}

    /** Replaces the queue of a pool that has no thread yet; false: it can't be done here. */
    static boolean replace(ScheduledThreadPoolExecutor pool, BlockingQueue<Runnable> queue) {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Field instance = type.getDeclaredField("theUnsafe");
            instance.setAccessible(true);
            Object unsafe = instance.get(null);
            Method offset = type.getMethod("objectFieldOffset", Field.class);
            Method put = type.getMethod("putObject", Object.class, long.class, Object.class);
            put.invoke(
                    unsafe, pool, offset.invoke(unsafe, ThreadPoolExecutor.class.getDeclaredField("workQueue")), queue);
        } catch (ReflectiveOperationException | RuntimeException forbidden) {
            return false;
        }
        return ScheduledHooks.queue(pool) == queue;
    }
}
