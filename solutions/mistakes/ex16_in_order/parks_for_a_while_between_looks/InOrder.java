package ex16_in_order;

import java.util.concurrent.locks.LockSupport;

public class InOrder {
    private volatile int turn = 1;

    public void first(Runnable print) throws InterruptedException {
        print.run();
        turn = 2;
    }

    public void second(Runnable print) throws InterruptedException {
        while (turn != 2) {
            LockSupport.parkNanos(1_000_000);
        }
        print.run();
        turn = 3;
    }

    public void third(Runnable print) throws InterruptedException {
        while (turn != 3) {
            LockSupport.parkNanos(1_000_000);
        }
        print.run();
    }
}
