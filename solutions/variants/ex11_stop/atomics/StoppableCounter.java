package ex11_stop;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicLong count = new AtomicLong();

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        try {
            while (!stop.get()) {
                count.incrementAndGet();
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            return;
        }
    }

    public void requestStop() {
        stop.set(true);
    }

    public long count() {
        return count.get();
    }
}
