package ex16_in_order;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class InOrder {
    private final BlockingQueue<Integer> toSecond = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<Integer> toThird = new LinkedBlockingQueue<>();

    public void first(Runnable print) throws InterruptedException {
        print.run();
        toSecond.put(1);
    }

    public void second(Runnable print) throws InterruptedException {
        toSecond.take();
        print.run();
        toThird.put(2);
    }

    public void third(Runnable print) throws InterruptedException {
        toThird.take();
        print.run();
    }
}
