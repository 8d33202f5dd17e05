package ex08_wait_for_all;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public class WaitForAll {
    static final AtomicReference<List<String>> ended = new AtomicReference<>(List.of());

    static List<String> with(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
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
                        ended.updateAndGet(names -> with(names, Thread.currentThread().getName()));
                    }).start();
                }
            }
        }
        while (ended.get().size() < 2) {
            Thread.sleep(5);
        }
        System.out.println("master thread is run over !");
    }
}
