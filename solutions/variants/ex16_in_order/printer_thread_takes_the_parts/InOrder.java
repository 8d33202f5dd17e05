package ex16_in_order;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class InOrder {
    private final BlockingQueue<Runnable> firsts = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> seconds = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> thirds = new LinkedBlockingQueue<>();

    public InOrder() {
        new Thread(this::printAll, "printer").start();
    }

    public void first(Runnable print) throws InterruptedException {
        firsts.add(print);
    }

    public void second(Runnable print) throws InterruptedException {
        seconds.add(print);
    }

    public void third(Runnable print) throws InterruptedException {
        thirds.add(print);
    }

    private void printAll() {
        try {
            firsts.take().run();
            seconds.take().run();
            thirds.take().run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
