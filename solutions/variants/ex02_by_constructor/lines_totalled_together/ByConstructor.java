package ex02_by_constructor;

import java.util.concurrent.atomic.AtomicInteger;

public class ByConstructor {
    static final AtomicInteger LINES = new AtomicInteger();

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            LINES.incrementAndGet();
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            LINES.incrementAndGet();
            if (i == 20) {
                new Thread(() -> action(100)).start();
                new Thread(() -> action(100)).start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
