package ex07_census;

import java.util.List;
import java.util.Vector;

public class Census {
    static synchronized List<String> liveNames() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[group.activeCount() + 1];
        int n = group.enumerate(threads);
        while (n != group.activeCount()) {
            threads = new Thread[group.activeCount() + 1];
            n = group.enumerate(threads);
        }
        List<String> names = new Vector<>();
        for (int i = n - 1; i >= 0; i--) {
            names.add(threads[i].getName());
        }
        return names;
    }

    static synchronized int liveCount() {
        return liveNames().size();
    }
}
