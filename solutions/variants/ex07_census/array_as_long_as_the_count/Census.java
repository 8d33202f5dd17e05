package ex07_census;

import java.util.LinkedList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        Thread[] threads = new Thread[liveCount()];
        Thread.enumerate(threads);
        List<String> names = new LinkedList<>();
        for (Thread thread : threads) {
            names.add(thread.getName());
        }
        return names;
    }

    static int liveCount() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        return group.activeCount();
    }
}
