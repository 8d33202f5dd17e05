package ex02_by_constructor;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                ExecutorService pool = Executors.newFixedThreadPool(2);
                pool.execute(() -> action(100));
                pool.execute(() -> action(100));
                pool.shutdown();
            }
        }
        System.out.println("master thread is run over !");
    }
}
