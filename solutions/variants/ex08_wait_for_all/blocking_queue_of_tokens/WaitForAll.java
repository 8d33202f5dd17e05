package ex08_wait_for_all;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<String> tokens = new LinkedBlockingQueue<>();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 1; k <= 2; k++) {
                    String token = "worker " + k + " done";
                    new Thread(() -> {
                        action(100);
                        tokens.add(token);
                    }).start();
                }
            }
        }
        for (int k = 1; k <= 2; k++) {
            tokens.take();
        }
        System.out.println("master thread is run over !");
    }
}
