package org.threadgrader.probe;

import java.util.Queue;

/** Queue.poll: without an element it only looks, so that a thread that polls for ever is seen to. */
@HooksFor(Queue.class)
public final class PollHooks {
    private PollHooks() {}

    public static Object poll(Queue<Object> self, int site) {
        Execution e = Execution.now;
        if (e == null || self.getClass().getClassLoader() instanceof ProgramLoader) {
            return self.poll();
        }
        Waits.at(e, site);
        Object item = self.poll();
        Calls.on(self, item != null, site);
        return item;
    }
}
