package org.threadgrader.probe;

import java.util.Deque;
import java.util.concurrent.BlockingDeque;
import java.util.function.Supplier;

/** Deque's polls at either end, which without an element only look. */
@HooksFor(Deque.class)
public final class DequePollHooks {
    private DequePollHooks() {}

    public static Object pollFirst(Deque<Object> self, int site) {
        return poll(self, RealQueue.POLL_FIRST, "pollFirst", self::pollFirst, site);
    }

    public static Object pollLast(Deque<Object> self, int site) {
        return poll(self, RealQueue.POLL_LAST, "pollLast", self::pollLast, site);
    }

    // what is taken out of a blocking one makes room: that is told before anybody finds it
    @SuppressWarnings("unchecked") // the element is only handed on
    private static Object poll(Deque<Object> self, JdkMethod method, String name, Supplier<Object> real, int site) {
        Execution e = Execution.now;
        return e == null || !(self instanceof BlockingDeque) || method.isOverriddenBy(self)
                ? PollHooks.poll(self, method, name + "()", real, site)
                : QueueHooks.pollNow(e, (BlockingDeque<Object>) self, real, name, site);
    }
}
