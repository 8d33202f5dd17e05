package org.threadgrader.probe;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which iterators more than one thread uses. A piece of {@link Execution}, guarded by it. */
final class SharedWalks {
    private final Execution run;
    private final List<ControlledThread> threads;
    private final Map<Object, Object> shared = new IdentityHashMap<>();

    SharedWalks(Execution run, List<ControlledThread> threads) {
        this.run = run;
        this.threads = threads;
    }

    /** Whether another thread made an iterator or uses it, too; asked when it is new to a thread, and remembered. */
    boolean contain(ControlledThread c, Object iterator, boolean fresh) {
        synchronized (run) {
            Shadow known = fresh ? run.shadows.known(iterator) : null;
            if (known != null && known.maker != null && known.maker != c) {
                shared.put(iterator, iterator);
            } else if (fresh) {
                for (ControlledThread other : threads) {
                    if (other != c && other.walks.contains(iterator)) {
                        shared.put(iterator, iterator);
                    }
                }
            }
            return !shared.isEmpty() && shared.containsKey(iterator);
        }
    }
}
