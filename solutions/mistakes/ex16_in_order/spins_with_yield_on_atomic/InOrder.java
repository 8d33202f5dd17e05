package ex16_in_order;

import java.util.concurrent.atomic.AtomicInteger;

public class InOrder {
    private final AtomicInteger printed = new AtomicInteger();

    public void first(Runnable print) throws InterruptedException {
        print.run();
        printed.incrementAndGet();
    }

    public void second(Runnable print) throws InterruptedException {
        while (printed.get() < 1) {
            Thread.yield();
        }
        print.run();
        printed.incrementAndGet();
    }

    public void third(Runnable print) throws InterruptedException {
        while (printed.get() < 2) {
            Thread.yield();
        }
        print.run();
    }
}
