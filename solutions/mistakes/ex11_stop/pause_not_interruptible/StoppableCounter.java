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
            pause();
        }
    }

    public void requestStop() {
        stopRequested = true;
    }

    public long count() {
        return count;
    }

    private void pause() {
        boolean over = false;
        while (!over) {
            try {
                Thread.sleep(pauseMillis);
                over = true;
            } catch (InterruptedException e) {
                // begins anew
            }
        }
    }
}
