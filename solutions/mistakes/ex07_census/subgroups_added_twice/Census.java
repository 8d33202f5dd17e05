package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        List<String> names = new ArrayList<>();
        add(Thread.currentThread().getThreadGroup(), names);
        return names;
    }

    private static void add(ThreadGroup group, List<String> names) {
        Thread[] threads = new Thread[1000];
        int n = group.enumerate(threads);
        for (int i = 0; i < n; i++) {
            names.add(threads[i].getName());
        }
        ThreadGroup[] below = new ThreadGroup[100];
        int m = group.enumerate(below, false);
        for (int i = 0; i < m; i++) {
            add(below[i], names);
        }
    }

    static int liveCount() {
        return liveNames().size();
    }
}
