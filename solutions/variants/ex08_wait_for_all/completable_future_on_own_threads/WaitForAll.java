package ex08_wait_for_all;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public class WaitForAll {
    static int hundred() {
        action(100);
        return 100;
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Executor newThread = command -> new Thread(command).start();
        CompletableFuture<Integer> both = null;
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                both = CompletableFuture.runAsync(() -> action(100), newThread)
                        .thenCombine(CompletableFuture.supplyAsync(WaitForAll::hundred, newThread), (x, y) -> y);
            }
        }
        both.get();
        System.out.println("master thread is run over !");
    }
}
