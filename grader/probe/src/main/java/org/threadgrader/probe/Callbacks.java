package org.threadgrader.probe;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.PriorityBlockingQueue;

/**
 * Calls of the JDK's that call the program back while they hold a lock inside. A monitor is modelled, so that others wait
 * for it where the scheduler sees them; under any other lock there is no switch, and a wait ends control, as nobody could
 * be told who keeps whom waiting.
 */
final class Callbacks {
    private Callbacks() {}

    /** Begins such a call, after its own scheduling point. */
    static void begin(Object self, boolean mutates, String method, int site) {
        Calls.onInherited(self, mutates, method, site);
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        if (Calls.locksItself(self.getClass())) {
            Monitors.enter(self, site);
        } else if (holdsLock(self, mutates)) {
            e.self().pin("a callback under a lock of the JDK's");
        }
    }

    /** Begins the computation of a key's value. */
    static void beginComputation(Object map, Object key, String method, int site) {
        begin(map, true, method, site);
        Execution e = Execution.now;
        if (e != null && map instanceof ConcurrentHashMap) {
            e.computations.begin(e.self(), map, key);
        }
    }

    /** Ends it, on any path. */
    static void endComputation(Object map, int site) {
        Execution e = Execution.now;
        if (e != null && map instanceof ConcurrentHashMap) {
            e.computations.end(e.self());
        }
        end(map, true, site);
    }

    /** Ends it, on any path. */
    static void end(Object self, boolean mutates, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        if (Calls.locksItself(self.getClass())) {
            Monitors.exit(self, site);
        } else if (holdsLock(self, mutates)) {
            ControlledThread c = e.self();
            c.pinned--;
            if (mutates && !e.isOver()) {
                // what the program did in the call is before whoever looks at the object next
                Calls.mutated(e, c, self, site, self.getClass().getSimpleName());
            }
        }
    }

    private static boolean holdsLock(Object self, boolean mutates) {
        return self instanceof ArrayBlockingQueue
                || self instanceof PriorityBlockingQueue
                || mutates
                        && (self instanceof ConcurrentHashMap
                                || self instanceof CopyOnWriteArrayList
                                || self instanceof CopyOnWriteArraySet);
    }
}
