package ex08_wait_for_all;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        // close() at the end of try waits until all tasks are done
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 100; i++) {
                System.out.println(Thread.currentThread().getName() + " " + i);
                if (i == 20) {
                    pool.submit(() -> action(100));
                    pool.submit(() -> action(100));
                }
            }
        }
        System.out.println("master thread is run over !");
    }
}
