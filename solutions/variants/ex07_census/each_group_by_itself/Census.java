package ex07_census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        ThreadGroup mine = Thread.currentThread().getThreadGroup();
        List<ThreadGroup> groups = new ArrayList<>();
        groups.add(mine);
        ThreadGroup[] below = new ThreadGroup[1000];
        int m = mine.enumerate(below);
        groups.addAll(Arrays.asList(below).subList(0, m));
        List<String> names = new ArrayList<>();
        for (ThreadGroup group : groups) {
            Thread[] threads = new Thread[1000];
            int n = group.enumerate(threads, false);
            for (int i = 0; i < n; i++) {
                names.add(threads[i].getName());
            }
        }
        return names;
    }

    static int liveCount() {
        return liveNames().size();
    }
}
