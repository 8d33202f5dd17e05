// verdict: exit
// also: race
// twin: SoldOutInTime
// covers: System.exit, AtomicInteger
// what: Two sales may pass the check for the last ticket, and the program then ends with status 1.
import java.util.concurrent.atomic.AtomicInteger;

public class OversoldExit {
    private static final AtomicInteger left = new AtomicInteger(1);

    private static void sell() {
        if (left.get() > 0) {
            left.decrementAndGet();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread window = new Thread(OversoldExit::sell);
        Thread website = new Thread(OversoldExit::sell);
        window.start();
        website.start();
        window.join();
        website.join();
        if (left.get() < 0) {
            System.err.println("oversold");
            System.exit(1);
        }
    }
}
