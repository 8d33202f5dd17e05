package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds computations of a {@link ConcurrentHashMap} inside one another, crosswise: each holds the lock of its own key and waits
 * for the other's for ever. The scheduler lets no other thread go on within a computation, so that this never happens under
 * control; all that can be said is that it may. A piece of {@link Execution}.
 */
public final class Computations {
    /** What control is released with. */
    public static final String CROSSED = "computations of one ConcurrentHashMap, each inside that of the other's key";

    record Key(Object map, Object key) {
        // equals may be the program's own, and is not to be called from here
        boolean is(Object otherMap, Object other) {
            boolean ofJdk = key != null && key.getClass().getClassLoader() == null;
            return map == otherMap && (key == other || ofJdk && key.equals(other));
        }
    }

    /** One computation began inside another while other threads were at work. */
    private record Nested(Key outer, Key inner, Set<ControlledThread> others) {}

    private final Execution run;
    private final List<Nested> nested = new ArrayList<>();

    Computations(Execution run) {
        this.run = run;
    }

    /** A thread is about to compute the value of a key. */
    void begin(ControlledThread c, Object map, Object key) {
        Key inner = new Key(map, key);
        boolean crossed = false;
        synchronized (run) {
            Key outer = outer(c.computing, map);
            if (outer != null && !outer.is(map, key)) {
                crossed = nested.stream()
                        .anyMatch(n -> n.outer.is(map, key) && n.inner.is(map, outer.key) && n.others.contains(c));
                nested.add(new Nested(outer, inner, run.othersAtWork(c)));
            }
            c.computing.push(inner);
        }
        if (crossed) {
            run.release(c, CROSSED);
        }
    }

    void end(ControlledThread c) {
        c.computing.pop();
    }

    private static Key outer(Deque<Key> computing, Object map) {
        for (Key key : computing) {
            if (key.map == map) {
                return key;
            }
        }
        return null;
    }
}
