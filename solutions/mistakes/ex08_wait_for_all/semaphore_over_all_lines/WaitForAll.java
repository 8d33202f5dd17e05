package ex08_wait_for_all;

import java.util.concurrent.Semaphore;

public class WaitForAll {
    static final Semaphore turn = new Semaphore(1);

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] workers = new Thread[2];
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    workers[k] = new Thread(() -> {
                        turn.acquireUninterruptibly();
                        action(100);
                        turn.release();
                    });
                    workers[k].start();
                }
            }
        }
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.println("master thread is run over !");
    }
}
