package ex04_repair;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Repair {
    static void action(int max) {
        int i = 0;
        while (i < max) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            i++;
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
        System.out.println("threading is ok !");
    }
}
