package ex16_in_order;

import java.util.concurrent.Semaphore;

public class InOrder {
    private final Semaphore printed = new Semaphore(0);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        printed.release(1);
    }

    public void second(Runnable print) throws InterruptedException {
        printed.acquire(1);
        print.run();
        printed.release(2);
    }

    public void third(Runnable print) throws InterruptedException {
        printed.acquire(2);
        print.run();
    }
}
