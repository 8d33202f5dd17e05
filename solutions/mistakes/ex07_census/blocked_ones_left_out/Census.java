package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[group.activeCount() + 10];
        int n = group.enumerate(threads);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (threads[i].getState() == Thread.State.RUNNABLE || threads[i].getState() == Thread.State.WAITING
                    || threads[i].getState() == Thread.State.TIMED_WAITING) {
                names.add(threads[i].getName());
            }
        }
        return names;
    }

    static int liveCount() {
        return liveNames().size();
    }
}
