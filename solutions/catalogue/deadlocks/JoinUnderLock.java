// verdict: deadlock
// twin: JoinOutsideLock
// covers: Thread.join, synchronized block
// what: Main waits for a thread while it holds the lock that this thread may still need.
public class JoinUnderLock {
    private static final Object LEDGER = new Object();

    private static int entries;

    public static void main(String[] args) throws InterruptedException {
        Thread clerk = new Thread(() -> {
            synchronized (LEDGER) {
                entries++;
            }
        });
        clerk.start();
        synchronized (LEDGER) {
            clerk.join();
            System.out.println(entries + " entries");
        }
    }
}
