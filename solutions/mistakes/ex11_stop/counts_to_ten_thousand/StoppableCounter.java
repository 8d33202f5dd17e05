package ex11_stop;

/** Counts until it is asked to stop or interrupted. */
public class StoppableCounter implements Runnable {
    private final long pauseMillis;

    /** Written by one thread and read by another meanwhile. */
    private volatile boolean stopRequested;

    /** Read by others only after this thread's end, which join makes safe. */
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        try {
            while (!stopRequested && count < 10_000) {
                count++;
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException interrupted) {
            // Somebody wants this thread to end, and there is nothing to tidy up.
            Thread.currentThread().interrupt();
        }
    }

    public void requestStop() {
        stopRequested = true;
    }

    public long count() {
        return count;
    }
}
