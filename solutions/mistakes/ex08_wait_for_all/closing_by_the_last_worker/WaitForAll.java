package ex08_wait_for_all;

import java.util.concurrent.atomic.AtomicInteger;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        AtomicInteger left = new AtomicInteger(2);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Runnable work = () -> {
                    action(100);
                    if (left.decrementAndGet() == 0) {
                        System.out.println("master thread is run over !");
                    }
                };
                new Thread(work).start();
                new Thread(work).start();
            }
        }
    }
}
