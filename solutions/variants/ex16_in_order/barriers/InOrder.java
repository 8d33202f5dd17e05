package ex16_in_order;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class InOrder {
    private final CyclicBarrier afterFirst = new CyclicBarrier(3);
    private final CyclicBarrier afterSecond = new CyclicBarrier(2);

    public void first(Runnable print) throws InterruptedException {
        print.run();
        pass(afterFirst);
    }

    public void second(Runnable print) throws InterruptedException {
        pass(afterFirst);
        print.run();
        pass(afterSecond);
    }

    public void third(Runnable print) throws InterruptedException {
        pass(afterFirst);
        pass(afterSecond);
        print.run();
    }

    private static void pass(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
