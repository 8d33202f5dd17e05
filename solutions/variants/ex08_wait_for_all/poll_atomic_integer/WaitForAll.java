package ex08_wait_for_all;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicInteger finished = new AtomicInteger();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    new Thread(() -> {
                        action(100);
                        finished.incrementAndGet();
                    }).start();
                }
            }
        }
        while (finished.get() < 2) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        System.out.println("master thread is run over !");
    }
}
