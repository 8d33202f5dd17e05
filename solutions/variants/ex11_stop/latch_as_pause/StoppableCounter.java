package ex11_stop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private final CountDownLatch stop = new CountDownLatch(1);
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        try {
            do {
                count++;
            } while (!stop.await(pauseMillis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void requestStop() {
        stop.countDown();
    }

    public long count() {
        return count;
    }
}
