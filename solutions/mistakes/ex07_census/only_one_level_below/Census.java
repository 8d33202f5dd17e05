package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        List<String> names = new ArrayList<>();
        add(group, names);
        ThreadGroup[] below = new ThreadGroup[group.activeGroupCount()];
        int n = group.enumerate(below, false);
        for (int i = 0; i < n; i++) {
            add(below[i], names);
        }
        return names;
    }

    private static void add(ThreadGroup group, List<String> names) {
        Thread[] threads = new Thread[1000];
        int n = group.enumerate(threads, false);
        for (int i = 0; i < n; i++) {
            names.add(threads[i].getName());
        }
    }

    static int liveCount() {
        return liveNames().size();
    }
}
