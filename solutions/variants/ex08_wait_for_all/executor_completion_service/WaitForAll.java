package ex08_wait_for_all;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletionService<String> done = new ExecutorCompletionService<>(pool);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                done.submit(() -> action(100), "first");
                done.submit(() -> action(100), "second");
            }
        }
        done.take();
        done.take();
        pool.shutdown();
        System.out.println("master thread is run over !");
    }
}
