package ex08_wait_for_all;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

public class WaitForAll {
    static final ConcurrentHashMap<String, List<String>> ended = new ConcurrentHashMap<>();

    static List<String> with(List<String> names, String name) {
        List<String> more = names == null ? new ArrayList<>() : new ArrayList<>(names);
        more.add(name);
        return more;
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    new Thread(() -> {
                        action(100);
                        ended.compute("ended", (key, names) -> with(names, Thread.currentThread().getName()));
                    }).start();
                }
            }
        }
        while (ended.getOrDefault("ended", List.of()).size() < 2) {
            Thread.sleep(5);
        }
        System.out.println("master thread is run over !");
    }
}
