package ex08_wait_for_all;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WaitForAll {
    static final ReadWriteLock lock = new ReentrantReadWriteLock();
    static final CountDownLatch begun = new CountDownLatch(2);

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    new Thread(() -> {
                        lock.readLock().lock();
                        begun.countDown();
                        try {
                            action(100);
                        } finally {
                            lock.readLock().unlock();
                        }
                    }).start();
                }
            }
        }
        begun.await();
        lock.writeLock().lock();
        System.out.println("master thread is run over !");
    }
}
