package ex16_in_order;

import java.util.concurrent.atomic.AtomicInteger;

public class InOrder {
    private final AtomicInteger turn = new AtomicInteger(1);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        synchronized (turn) {
            turn.incrementAndGet();
            turn.notifyAll();
        }
    }

    public void second(Runnable print) throws InterruptedException {
        synchronized (turn) {
            while (turn.get() != 2) {
                turn.wait();
            }
        }
        print.run();
        synchronized (turn) {
            turn.incrementAndGet();
            turn.notifyAll();
        }
    }

    public void third(Runnable print) throws InterruptedException {
        synchronized (turn) {
            while (turn.get() != 3) {
                turn.wait();
            }
        }
        print.run();
        synchronized (turn) {
            turn.incrementAndGet();
            turn.notifyAll();
        }
    }
}
