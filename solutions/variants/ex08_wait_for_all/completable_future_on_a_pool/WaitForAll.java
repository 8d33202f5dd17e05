package ex08_wait_for_all;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletableFuture<Void> first = null;
        CompletableFuture<Void> second = null;
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                first = CompletableFuture.runAsync(() -> action(100), pool);
                second = CompletableFuture.runAsync(() -> action(100), pool);
            }
        }
        CompletableFuture.allOf(first, second).join();
        pool.shutdown();
        System.out.println("master thread is run over !");
    }
}
