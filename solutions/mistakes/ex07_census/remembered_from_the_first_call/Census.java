package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    private static List<String> names;

    static List<String> liveNames() {
        if (names == null) {
            Thread[] threads = new Thread[Thread.activeCount()];
            Thread.enumerate(threads);
            names = new ArrayList<>();
            for (Thread thread : threads) {
                names.add(thread.getName());
            }
        }
        return names;
    }

    static int liveCount() {
        return liveNames().size();
    }
}
