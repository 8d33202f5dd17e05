package ex16_in_order;

import java.util.concurrent.CountDownLatch;

public class InOrder {
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch both = new CountDownLatch(2);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        first.countDown();
        both.countDown();
    }

    public void second(Runnable print) throws InterruptedException {
        first.await();
        print.run();
        both.countDown();
    }

    public void third(Runnable print) throws InterruptedException {
        both.await();
        print.run();
    }
}
