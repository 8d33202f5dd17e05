package ex16_in_order;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class InOrder {
    private final Semaphore second = new Semaphore(0);
    private final Semaphore third = new Semaphore(0);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        second.release();
    }

    public void second(Runnable print) throws InterruptedException {
        while (!second.tryAcquire(100, TimeUnit.MILLISECONDS)) {
        }
        print.run();
        third.release();
    }

    public void third(Runnable print) throws InterruptedException {
        while (!third.tryAcquire(100, TimeUnit.MILLISECONDS)) {
        }
        print.run();
    }
}
