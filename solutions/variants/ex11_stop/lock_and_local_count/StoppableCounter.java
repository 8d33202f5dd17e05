package ex11_stop;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private final Lock lock = new ReentrantLock();
    private boolean stopRequested;
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        long n = 0;
        try {
            while (!asked()) {
                n++;
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            // ends below
        } finally {
            count = n;
        }
    }

    public void requestStop() {
        lock.lock();
        try {
            stopRequested = true;
        } finally {
            lock.unlock();
        }
    }

    public long count() {
        return count;
    }

    private boolean asked() {
        lock.lock();
        try {
            return stopRequested;
        } finally {
            lock.unlock();
        }
    }
}
