public class StoppableCounter implements Runnable {
    private final long pauseMillis;
    private final Flag flag = new Flag();
    private long count;

    public StoppableCounter(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        try {
            while (!flag.isUp()) {
                count++;
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            return;
        }
    }

    public void requestStop() {
        flag.raise();
    }

    public long count() {
        return count;
    }
}
