package ex07_census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public class Census {
    private static final Set<Thread> SEEN = new LinkedHashSet<>();

    static List<String> liveNames() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[group.activeCount() + 10];
        int n = group.enumerate(threads);
        SEEN.addAll(Arrays.asList(threads).subList(0, n));
        List<String> names = new ArrayList<>();
        for (Thread thread : SEEN) {
            if (thread.getThreadGroup() == null || group.parentOf(thread.getThreadGroup())) {
                names.add(thread.getName());
            }
        }
        return names;
    }

    static int liveCount() {
        return liveNames().size();
    }
}
