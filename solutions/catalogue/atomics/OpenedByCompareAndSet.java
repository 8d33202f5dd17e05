// verdict: none
// twin: OpenedByGet
// covers: AtomicBoolean.compareAndSet
// what: Of two threads that try, one changes the flag and opens the file.
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

public class OpenedByCompareAndSet {
    private static final AtomicBoolean open = new AtomicBoolean();
    private static final AtomicInteger openings = new AtomicInteger();

    private static void openOnce() {
        if (open.compareAndSet(false, true)) {
            openings.incrementAndGet();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread reader = new Thread(OpenedByCompareAndSet::openOnce);
        Thread writer = new Thread(OpenedByCompareAndSet::openOnce);
        reader.start();
        writer.start();
        reader.join();
        writer.join();
        if (openings.get() != 1) {
            throw new AssertionError("openings: " + openings);
        }
    }
}
