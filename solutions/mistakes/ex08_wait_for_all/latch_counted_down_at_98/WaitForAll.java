package ex08_wait_for_all;

import java.util.concurrent.CountDownLatch;

public class WaitForAll {
    static final CountDownLatch LATCH = new CountDownLatch(2);

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 98) {
                LATCH.countDown();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> action(100)).start();
                new Thread(() -> action(100)).start();
            }
        }
        LATCH.await();
        System.out.println("master thread is run over !");
    }
}
