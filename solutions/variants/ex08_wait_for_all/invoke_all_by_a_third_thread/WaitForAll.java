package ex08_wait_for_all;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WaitForAll {
    static Void task() {
        action(100);
        return null;
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        // invokeAll waits, so main must not call it while it counts itself: a third thread does, which prints nothing
        Thread boss = new Thread(() -> {
            try {
                pool.invokeAll(List.of(WaitForAll::task, WaitForAll::task));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                boss.start();
            }
        }
        boss.join();
        pool.shutdown();
        System.out.println("master thread is run over !");
    }
}
