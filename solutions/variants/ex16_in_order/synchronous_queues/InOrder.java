package ex16_in_order;

import java.util.concurrent.SynchronousQueue;

public class InOrder {
    private final SynchronousQueue<Boolean> toSecond = new SynchronousQueue<>();
    private final SynchronousQueue<Boolean> toThird = new SynchronousQueue<>();

    public void first(Runnable print) throws InterruptedException {
        print.run();
        toSecond.put(true);
    }

    public void second(Runnable print) throws InterruptedException {
        toSecond.take();
        print.run();
        toThird.put(true);
    }

    public void third(Runnable print) throws InterruptedException {
        toThird.take();
        print.run();
    }
}
