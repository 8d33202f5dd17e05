package ex08_wait_for_all;

import java.util.ArrayList;
import java.util.List;

public class WaitForAll {
    static final List<String> ended = new ArrayList<>();

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
                        ended.add(Thread.currentThread().getName());
                    }).start();
                }
            }
        }
        while (ended.size() < 2) {
            Thread.sleep(5);
        }
        System.out.println("master thread is run over !");
    }
}
