package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    private static final ThreadGroup GROUP = Thread.currentThread().getThreadGroup();

    static List<String> liveNames() {
        ThreadGroup group = GROUP;
        Thread[] threads = new Thread[group.activeCount() + 10];
        int n = group.enumerate(threads);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add(threads[i].getName());
        }
        return names;
    }

    static int liveCount() {
        return liveNames().size();
    }
}
