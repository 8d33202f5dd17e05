package org.threadgrader.probe;

import java.util.Deque;

/** Deque's polls at either end, which without an element only look. */
@HooksFor(Deque.class)
public final class DequePollHooks {
    private DequePollHooks() {}

    public static Object pollFirst(Deque<Object> self, int site) {
        return PollHooks.poll(self, RealQueue.POLL_FIRST, "pollFirst()", self::pollFirst, site);
    }

    public static Object pollLast(Deque<Object> self, int site) {
        return PollHooks.poll(self, RealQueue.POLL_LAST, "pollLast()", self::pollLast, site);
    }
}
