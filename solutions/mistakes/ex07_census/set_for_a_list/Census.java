package ex07_census;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class Census {
    static List<String> liveNames() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[group.activeCount() + 10];
        int n = group.enumerate(threads);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < n; i++) {
            names.add(threads[i].getName());
        }
        return new ArrayList<>(names);
    }

    static int liveCount() {
        return liveNames().size();
    }
}
