package ex11_stop;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private volatile boolean stopRequested;
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(pauseMillis);
                if (stopRequested) {
                    return;
                }
                count += 1;
            }
        } catch (InterruptedException e) {
            // asked to end
        }
    }

    public void requestStop() {
        stopRequested = true;
    }

    public long count() {
        return count;
    }
}
