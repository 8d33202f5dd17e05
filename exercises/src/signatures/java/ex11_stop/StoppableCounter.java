package ex11_stop;

/** The signatures that ex11's scenarios compile against where students' sources are left out; never run. */
public class StoppableCounter implements Runnable {
    public StoppableCounter(long pauseMillis) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void run() {
        throw new UnsupportedOperationException();
    }

    public void requestStop() {
        throw new UnsupportedOperationException();
    }

    public long count() {
        throw new UnsupportedOperationException();
    }
}
