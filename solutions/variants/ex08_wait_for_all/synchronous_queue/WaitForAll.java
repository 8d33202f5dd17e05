package ex08_wait_for_all;

import java.util.concurrent.SynchronousQueue;

public class WaitForAll {
    static void work(SynchronousQueue<Thread> handOver) {
        action(100);
        try {
            handOver.put(Thread.currentThread());
        } catch (InterruptedException e) {
            throw new RuntimeException(e);
        }
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SynchronousQueue<Thread> handOver = new SynchronousQueue<>();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> work(handOver)).start();
                new Thread(() -> work(handOver)).start();
            }
        }
        handOver.take();
        handOver.take();
        System.out.println("master thread is run over !");
    }
}
