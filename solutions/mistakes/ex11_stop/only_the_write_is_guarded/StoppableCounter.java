package ex11_stop;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private boolean stopRequested;
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        try {
            while (!stopRequested) {
                count++;
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            return;
        }
    }

    public synchronized void requestStop() {
        stopRequested = true;
    }

    public synchronized long count() {
        return count;
    }
}
