package ex08_wait_for_all;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class WaitForAll {
    static final Map<String, Boolean> ended = new ConcurrentHashMap<>();

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
                        ended.put(Thread.currentThread().getName(), true);
                    }).start();
                }
            }
        }
        while (ended.size() < 2) {
            Thread.yield();
        }
        System.out.println("master thread is run over !");
    }
}
