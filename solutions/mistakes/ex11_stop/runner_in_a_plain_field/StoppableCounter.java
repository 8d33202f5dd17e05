package ex11_stop;

public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private Thread runner;
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
        if (runner != null) {
            runner.interrupt();
        }
    }

    public long count() {
        return count;
    }
}
