// verdict: exception
// also: race
// twin: OpenedByCompareAndSet
// covers: AtomicBoolean.get, AtomicBoolean.set
// what: Two threads may both see that the file is not open yet.
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

public class OpenedByGet {
    private static final AtomicBoolean open = new AtomicBoolean();
    private static final AtomicInteger openings = new AtomicInteger();

    private static void openOnce() {
        if (!open.get()) {
            open.set(true);
            openings.incrementAndGet();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread reader = new Thread(OpenedByGet::openOnce);
        Thread writer = new Thread(OpenedByGet::openOnce);
        reader.start();
        writer.start();
        reader.join();
        writer.join();
        if (openings.get() != 1) {
            throw new AssertionError("openings: " + openings);
        }
    }
}
