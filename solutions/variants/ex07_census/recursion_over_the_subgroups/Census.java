package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        List<String> names = new ArrayList<>();
        collect(Thread.currentThread().getThreadGroup(), names);
        return names;
    }

    private static void collect(ThreadGroup group, List<String> names) {
        Thread[] threads = new Thread[group.activeCount() * 2 + 1];
        int n = group.enumerate(threads, false);
        for (int i = 0; i < n; i++) {
            names.add(threads[i].getName());
        }
        ThreadGroup[] below = new ThreadGroup[group.activeGroupCount() + 1];
        int m = group.enumerate(below, false);
        for (int i = 0; i < m; i++) {
            collect(below[i], names);
        }
    }

    static int liveCount() {
        return liveNames().size();
    }
}
