package ex16_in_order;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class InOrder {
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch second = new CountDownLatch(1);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        first.countDown();
    }

    public void second(Runnable print) throws InterruptedException {
        while (!first.await(10, TimeUnit.SECONDS)) {
            System.err.println("second still waits");
        }
        print.run();
        second.countDown();
    }

    public void third(Runnable print) throws InterruptedException {
        while (!second.await(10, TimeUnit.SECONDS)) {
            System.err.println("third still waits");
        }
        print.run();
    }
}
