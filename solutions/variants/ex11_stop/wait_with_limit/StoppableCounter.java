package ex11_stop;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private boolean stopRequested;
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public synchronized void run() {
        try {
            while (!stopRequested) {
                count++;
                wait(Math.max(1, pauseMillis));
            }
        } catch (InterruptedException e) {
            return;
        }
    }

    public synchronized void requestStop() {
        stopRequested = true;
        notifyAll();
    }

    public synchronized long count() {
        return count;
    }
}
