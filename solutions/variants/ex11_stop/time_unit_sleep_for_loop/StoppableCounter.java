package ex11_stop;

import java.util.concurrent.TimeUnit;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private volatile boolean stopRequested;
    private volatile long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        try {
            for (; !stopRequested; count++) {
                TimeUnit.MILLISECONDS.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            stopRequested = true;
        }
    }

    public void requestStop() {
        stopRequested = true;
    }

    public long count() {
        return count;
    }
}
