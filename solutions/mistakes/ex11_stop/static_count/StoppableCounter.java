package ex11_stop;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private volatile boolean stopRequested;
    private static int count;

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

    public void requestStop() {
        stopRequested = true;
    }

    public long count() {
        return count;
    }
}
