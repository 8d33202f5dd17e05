// verdict: none
// twin: JoinUnderLock
// covers: Thread.join, synchronized block
// what: Main waits for the thread first and takes the lock afterwards.
public class JoinOutsideLock {
    private static final Object LEDGER = new Object();

    private static int entries;

    public static void main(String[] args) throws InterruptedException {
        Thread clerk = new Thread(() -> {
            synchronized (LEDGER) {
                entries++;
            }
        });
        clerk.start();
        clerk.join();
        synchronized (LEDGER) {
            System.out.println(entries + " entries");
        }
    }
}
