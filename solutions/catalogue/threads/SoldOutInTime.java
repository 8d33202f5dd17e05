// verdict: none
// twin: OversoldExit
// covers: System.exit, AtomicInteger.updateAndGet
// what: The check and the sale are one step, so the program never ends with status 1.
import java.util.concurrent.atomic.AtomicInteger;

public class SoldOutInTime {
    private static final AtomicInteger left = new AtomicInteger(1);

    private static void sell() {
        left.updateAndGet(count -> count > 0 ? count - 1 : count);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread window = new Thread(SoldOutInTime::sell);
        Thread website = new Thread(SoldOutInTime::sell);
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
