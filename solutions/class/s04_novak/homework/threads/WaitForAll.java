package homework.threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                pool.execute(() -> action(100));
                pool.execute(() -> action(100));
                pool.shutdown();
            }
        }
        if (!pool.awaitTermination(30, TimeUnit.SECONDS)) {
            System.err.println("the workers have not ended");
            return;
        }
        System.out.println("master thread is run over !");
    }
}
