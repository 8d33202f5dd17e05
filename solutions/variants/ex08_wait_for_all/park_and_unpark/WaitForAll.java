package ex08_wait_for_all;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        Thread main = Thread.currentThread();
        AtomicInteger left = new AtomicInteger(2);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    new Thread(() -> {
                        action(100);
                        left.decrementAndGet();
                        LockSupport.unpark(main);
                    }).start();
                }
            }
        }
        while (left.get() > 0) {
            LockSupport.park();
        }
        System.out.println("master thread is run over !");
    }
}
