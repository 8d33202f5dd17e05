package ex11_stop;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private final Semaphore stop = new Semaphore(0);
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        try {
            while (!stop.tryAcquire(pauseMillis, TimeUnit.MILLISECONDS)) {
                count++;
            }
        } catch (InterruptedException e) {
            return;
        }
    }

    public void requestStop() {
        stop.release();
    }

    public long count() {
        return count;
    }
}
