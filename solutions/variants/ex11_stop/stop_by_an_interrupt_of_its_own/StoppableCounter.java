package ex11_stop;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private volatile Thread runner;
    private volatile boolean stopRequested;
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        runner = Thread.currentThread();
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
        Thread thread = runner;
        if (thread != null) {
            thread.interrupt();
        }
    }

    public long count() {
        return count;
    }
}
