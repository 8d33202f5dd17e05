// verdict: none
// twin: LostUpdates
// covers: field, synchronized, Thread.join
// what: Two threads add to one field under the counter's own lock.
public class GuardedUpdates {
    private int hits;

    private synchronized void hit() {
        hits++;
    }

    public static void main(String[] args) throws InterruptedException {
        GuardedUpdates page = new GuardedUpdates();
        Runnable visitor = () -> {
            for (int i = 0; i < 20; i++) {
                page.hit();
            }
        };
        Thread first = new Thread(visitor);
        Thread second = new Thread(visitor);
        first.start();
        second.start();
        first.join();
        second.join();
        if (page.hits != 40) {
            throw new AssertionError("hits: " + page.hits);
        }
    }
}
