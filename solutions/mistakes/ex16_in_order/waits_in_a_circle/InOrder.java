package ex16_in_order;

import java.util.concurrent.CountDownLatch;

public class InOrder {
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch second = new CountDownLatch(1);
    private final CountDownLatch third = new CountDownLatch(1);

    public void first(Runnable print) throws InterruptedException {
        third.await();
        print.run();
        first.countDown();
    }

    public void second(Runnable print) throws InterruptedException {
        first.await();
        print.run();
        second.countDown();
    }

    public void third(Runnable print) throws InterruptedException {
        second.await();
        print.run();
        third.countDown();
    }
}
