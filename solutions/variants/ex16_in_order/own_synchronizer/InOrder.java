package ex16_in_order;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class InOrder {
    private final Once one = new Once();
    private final Once two = new Once();

    public void first(Runnable print) throws InterruptedException {
        print.run();
        one.releaseShared(1);
    }

    public void second(Runnable print) throws InterruptedException {
        one.acquireSharedInterruptibly(1);
        print.run();
        two.releaseShared(1);
    }

    public void third(Runnable print) throws InterruptedException {
        two.acquireSharedInterruptibly(1);
        print.run();
    }

    private static class Once extends AbstractQueuedSynchronizer {
        @Override
        protected int tryAcquireShared(int ignored) {
            return getState() == 1 ? 1 : -1;
        }

        @Override
        protected boolean tryReleaseShared(int ignored) {
            setState(1);
            return true;
        }
    }
}
