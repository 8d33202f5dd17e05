package ex07_census;

import java.util.Arrays;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        Thread[] threads;
        int n;
        int size = 4;
        do {
            size *= 2;
            threads = new Thread[size];
            n = Thread.currentThread().getThreadGroup().enumerate(threads);
        } while (n >= size);
        String[] names = new String[n];
        int i = 0;
        while (i < n) {
            names[i] = threads[i].getName();
            ++i;
        }
        return Arrays.asList(names);
    }

    static int liveCount() {
        return liveNames().size();
    }
}
