package ex16_in_order;

import java.util.concurrent.Semaphore;

public class InOrder {
    private static final Semaphore second = new Semaphore(0);
    private static final Semaphore third = new Semaphore(0);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        second.release();
    }

    public void second(Runnable print) throws InterruptedException {
        second.acquire();
        print.run();
        third.release();
    }

    public void third(Runnable print) throws InterruptedException {
        third.acquire();
        print.run();
    }
}
