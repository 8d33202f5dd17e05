package ex08_wait_for_all;

import java.util.concurrent.CompletableFuture;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        CompletableFuture<Void> first = null;
        CompletableFuture<Void> second = null;
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                first = CompletableFuture.runAsync(() -> action(100));
                second = CompletableFuture.runAsync(() -> action(100));
            }
        }
        CompletableFuture.allOf(first, second).join();
        System.out.println("master thread is run over !");
    }
}
