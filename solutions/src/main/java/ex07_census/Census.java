package ex07_census;

import java.util.ArrayList;
import java.util.List;

/** Who is alive right now. */
public class Census {

    /** The names of all live threads of the caller's group and of the groups below it: one entry for each thread. */
    static List<String> liveNames() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[group.activeCount() + 1];
        int found = group.enumerate(threads);
        // a full array may have left somebody out
        while (found == threads.length) {
            threads = new Thread[2 * threads.length];
            found = group.enumerate(threads);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < found; i++) {
            names.add(threads[i].getName());
        }
        return names;
    }

    /** How many threads that are. */
    static int liveCount() {
        return liveNames().size();
    }
}
