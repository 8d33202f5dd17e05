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
        while (!stopRequested) {
            count++;
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                rest();
                return;
            }
        }
    }

    public void requestStop() {
        stopRequested = true;
    }

    public long count() {
        return count;
    }

    private static void rest() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
