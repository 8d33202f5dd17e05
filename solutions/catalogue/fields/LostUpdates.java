// verdict: race
// also: exception
// twin: GuardedUpdates
// covers: field, Thread.start, Thread.join
// what: Two threads add to one field without a lock.
public class LostUpdates {
    private int hits;

    private void hit() {
        hits++;
    }

    public static void main(String[] args) throws InterruptedException {
        LostUpdates page = new LostUpdates();
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
