// verdict: none
// twin: CopiedWhileInUse
// covers: array element, System.arraycopy, array clone, synchronized
// what: A thread copies new prices into the list under a lock, and main takes its copy of the list under the same lock.
public class CopiedUnderLock {
    private static final Object LOCK = new Object();

    public static void main(String[] args) throws InterruptedException {
        int[] prices = {1, 1, 1};
        Thread clerk = new Thread(() -> {
            int[] next = {2, 2, 2};
            synchronized (LOCK) {
                System.arraycopy(next, 0, prices, 0, next.length);
            }
        });
        clerk.start();
        int[] copy;
        synchronized (LOCK) {
            copy = prices.clone();
        }
        clerk.join();
        if (copy[0] != copy[2]) {
            throw new AssertionError(copy[0] + " and " + copy[2]);
        }
    }
}
