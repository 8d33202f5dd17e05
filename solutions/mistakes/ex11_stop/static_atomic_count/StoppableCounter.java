package ex11_stop;

import java.util.concurrent.atomic.AtomicLong;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private volatile boolean stopRequested;
    private static final AtomicLong count = new AtomicLong();

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        try {
            while (!stopRequested) {
                count.incrementAndGet();
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            return;
        }
    }

    public void requestStop() {
        stopRequested = true;
    }

    public long count() {
        return count.get();
    }
}
