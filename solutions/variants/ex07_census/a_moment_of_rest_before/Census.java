package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Thread[] threads = new Thread[Thread.activeCount()];
        int n = Thread.enumerate(threads);
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
