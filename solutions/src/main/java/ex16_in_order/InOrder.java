package ex16_in_order;

import java.util.concurrent.CountDownLatch;

/** Three threads print in order, in whatever order they come. */
public class InOrder {
    private final CountDownLatch firstPrinted = new CountDownLatch(1);
    private final CountDownLatch secondPrinted = new CountDownLatch(1);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        // A latch stays open: whoever comes later goes straight through.
        firstPrinted.countDown();
    }

    public void second(Runnable print) throws InterruptedException {
        firstPrinted.await();
        print.run();
        secondPrinted.countDown();
    }

    public void third(Runnable print) throws InterruptedException {
        secondPrinted.await();
        print.run();
    }
}
