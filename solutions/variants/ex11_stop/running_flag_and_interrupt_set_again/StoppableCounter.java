package ex11_stop;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private volatile boolean running = true;
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        while (running && !Thread.currentThread().isInterrupted()) {
            count++;
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public void requestStop() {
        running = false;
    }

    public long count() {
        return count;
    }
}
