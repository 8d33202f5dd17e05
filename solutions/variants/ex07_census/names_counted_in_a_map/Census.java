package ex07_census;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Census {
    static List<String> liveNames() {
        Thread[] threads = new Thread[Thread.activeCount() + 1];
        int n = Thread.enumerate(threads);
        Map<String, Integer> times = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            times.merge(threads[i].getName(), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>();
        times.forEach((name, count) -> names.addAll(Collections.nCopies(count, name)));
        return names;
    }

    static int liveCount() {
        return liveNames().size();
    }
}
