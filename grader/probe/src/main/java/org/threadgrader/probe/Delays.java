package org.threadgrader.probe;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** DelayQueue's takes: the element at the head says how long to wait, in the program's own words, and so in virtual time. */
final class Delays {
    private Delays() {}

    static Object receive(Execution e, BlockingQueue<Object> queue, long limit, int site) throws InterruptedException {
        ControlledThread c = Waits.at(e, site);
        if (c.isInterrupted()) {
            c.clearInterrupt();
            throw new InterruptedException();
        }
        long end = e.clock.now() + limit;
        while (true) {
            Object item = Sorting.call(e, c, queue, site, () -> RealQueue.poll(queue));
            if (item != null) {
                Waits.acquired(e, c, queue, "take", site);
                return item;
            }
            Delayed head = (Delayed) RealQueue.peek(queue);
            long rest = limit < 0 ? Long.MAX_VALUE : Math.max(0, end - e.clock.now());
            long delay = head == null ? Long.MAX_VALUE : delay(e, c, queue, head, site);
            // an element's own time passes as a sleep does
            String method = delay <= rest && head != null ? "sleep" : "take";
            long wait = Math.min(rest, delay);
            int result = e.block(
                    c,
                    queue,
                    method,
                    site,
                    () -> RealQueue.peek(queue) != head,
                    wait == Long.MAX_VALUE ? -1 : wait,
                    true);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            if (result == WaitResults.TIMED_OUT && method.equals("take")) {
                e.polled(c, e.idOf(queue), -1, "poll");
                return null;
            }
        }
    }

    private static long delay(Execution e, ControlledThread c, BlockingQueue<Object> queue, Delayed head, int site) {
        // an element that is due by now was not yet a moment ago
        return Math.max(1, Sorting.call(e, c, queue, site, () -> head.getDelay(TimeUnit.NANOSECONDS)));
    }
}
