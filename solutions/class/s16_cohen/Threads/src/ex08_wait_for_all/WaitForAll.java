package ex08_wait_for_all;

import java.util.concurrent.CountDownLatch;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        Runnable work = () -> {
            try {
                action(100);
            } finally {
                done.countDown();
            }
        };
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(work).start();
                new Thread(work).start();
            }
        }
        done.await();
        System.out.println("master thread is run over !");
    }
}
