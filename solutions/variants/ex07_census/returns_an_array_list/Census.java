package ex07_census;

import java.util.ArrayList;

public class Census {
    static ArrayList<String> liveNames() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[group.activeCount() + 1];
        int found = group.enumerate(threads);
        while (found == threads.length) {
            threads = new Thread[2 * threads.length];
            found = group.enumerate(threads);
        }
        ArrayList<String> names = new ArrayList<>();
        for (int i = 0; i < found; i++) {
            names.add(threads[i].getName());
        }
        return names;
    }

    static int liveCount() {
        return liveNames().size();
    }
}
