package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[300];
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
