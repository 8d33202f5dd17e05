package ex08_wait_for_all;

import java.util.concurrent.atomic.AtomicInteger;

public class WaitForAll {
    static final AtomicInteger ended = new AtomicInteger();

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    new Thread(() -> {
                        action(100);
                        ended.incrementAndGet();
                        main.interrupt();
                    }).start();
                }
            }
        }
        while (ended.get() < 2) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                // a worker has ended: look again
            }
        }
        System.out.println("master thread is run over !");
    }
}
