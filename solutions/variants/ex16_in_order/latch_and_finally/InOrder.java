package ex16_in_order;

import java.util.concurrent.CountDownLatch;

public class InOrder {
    private final CountDownLatch[] printed = {new CountDownLatch(1), new CountDownLatch(1)};

    public void first(Runnable print) throws InterruptedException {
        try {
            print.run();
        } finally {
            printed[0].countDown();
        }
    }

    public void second(Runnable print) throws InterruptedException {
        printed[0].await();
        try {
            print.run();
        } finally {
            printed[1].countDown();
        }
    }

    public void third(Runnable print) throws InterruptedException {
        printed[1].await();
        print.run();
    }
}
