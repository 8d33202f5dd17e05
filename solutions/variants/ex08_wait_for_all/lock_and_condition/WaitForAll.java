package ex08_wait_for_all;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WaitForAll {
    private static final Lock lock = new ReentrantLock();
    private static final Condition changed = lock.newCondition();
    private static int ended;

    private static void worker() {
        action(100);
        lock.lock();
        try {
            ended++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(WaitForAll::worker, "w1").start();
                new Thread(WaitForAll::worker, "w2").start();
            }
        }
        lock.lock();
        try {
            while (ended != 2) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
        System.out.println("master thread is run over !");
    }
}
