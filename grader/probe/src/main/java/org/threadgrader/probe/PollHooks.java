package org.threadgrader.probe;

import java.util.Queue;
import java.util.function.Supplier;

/** Queue.poll: without an element it only looks, so that a thread that polls for ever is seen to. */
@HooksFor(Queue.class)
public final class PollHooks {
    private PollHooks() {}

    public static Object poll(Queue<Object> self, int site) {
        return poll(self, RealQueue.POLL, "poll()", self::poll, site);
    }

    static Object poll(Queue<Object> self, JdkMethod method, String name, Supplier<Object> real, int site) {
        Execution e = Execution.now;
        if (e == null || method.isOverriddenBy(self)) {
            return real.get();
        }
        Waits.at(e, site);
        Object item = real.get();
        Calls.onInherited(self, item != null, name, site);
        return item;
    }
}
