package ex07_census;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Census {
    public static List<String> liveNames() {
        Thread[] threads = new Thread[2000];
        int n = Thread.currentThread().getThreadGroup().enumerate(threads);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            System.out.println(i + ": " + threads[i]);
            names.add(threads[i].getName());
        }
        return Collections.unmodifiableList(names);
    }

    public static int liveCount() {
        int n = liveNames().size();
        System.out.println("live threads: " + n);
        return n;
    }

    public static void main(String[] args) {
        System.out.println(liveNames());
    }
}
