package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    private static final List<String> NAMES = new ArrayList<>();
    private static int count;

    static List<String> liveNames() {
        NAMES.clear();
        Thread[] threads = new Thread[Thread.activeCount() * 2];
        count = Thread.enumerate(threads);
        for (Thread thread : threads) {
            if (thread != null) {
                NAMES.add(thread.getName());
            }
        }
        return NAMES;
    }

    static int liveCount() {
        liveNames();
        return count;
    }
}
