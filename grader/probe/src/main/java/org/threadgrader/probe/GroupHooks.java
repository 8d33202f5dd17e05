package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.List;

/** Thread groups: a count that drops is the end of a thread seen, and an interrupt goes to each of its threads. */
@HooksFor(ThreadGroup.class)
public final class GroupHooks {
    private GroupHooks() {}

    public static int activeCount(ThreadGroup self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.activeCount();
        }
        ControlledThread c = Waits.at(e, site);
        return counted(e, c, site, "activeCount", live(e, self, true).size());
    }

    public static int enumerate(ThreadGroup self, Thread[] array, int site) {
        return enumerate(self, array, true, site);
    }

    public static int enumerate(ThreadGroup self, Thread[] array, boolean recurse, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.enumerate(array, recurse);
        }
        ControlledThread c = Waits.at(e, site);
        List<Thread> live = live(e, self, recurse);
        int count = Math.min(live.size(), array.length);
        for (int i = 0; i < count; i++) {
            array[i] = live.get(i);
        }
        return counted(e, c, site, "enumerate", count);
    }

    public static void interrupt(ThreadGroup self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            self.interrupt();
            return;
        }
        for (ControlledThread c : e.threads()) {
            ThreadGroup group = c.thread.getThreadGroup();
            // a thread that has ended is in no group any more
            if (group != null && self.parentOf(group)) {
                ThreadHooks.interrupt(c.thread, site);
            }
        }
    }

    /** What else lives in the groups above main's, the JVM's threads and the probe's, is not the same in each run. */
    private static List<Thread> live(Execution e, ThreadGroup group, boolean recurse) {
        Thread[] all = new Thread[group.activeCount() + 1];
        int count = group.enumerate(all, recurse);
        while (count == all.length) {
            all = new Thread[2 * all.length];
            count = group.enumerate(all, recurse);
        }
        List<Thread> live = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (e.roster.isPrograms(all[i])) {
                live.add(all[i]);
            }
        }
        return live;
    }

    /** Says what a count was, and who has ended before it. */
    static int counted(Execution e, ControlledThread c, int site, String method, int count) {
        if (e.seen(c, 0, method, count)) {
            for (ControlledThread t : e.threads()) {
                if (t.ended) {
                    e.event(c, EventKind.IS_ALIVE, site, t.id, 0, method);
                }
            }
            e.event(c, EventKind.POLL, site, 0, count, method);
        }
        return count;
    }
}
