package ex16_in_order;

import java.util.concurrent.Semaphore;

public class InOrder {
    private final Semaphore turn = new Semaphore(0);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        turn.release();
    }

    public void second(Runnable print) throws InterruptedException {
        turn.acquire();
        print.run();
        turn.release();
    }

    public void third(Runnable print) throws InterruptedException {
        turn.acquire();
        print.run();
        turn.release();
    }
}
