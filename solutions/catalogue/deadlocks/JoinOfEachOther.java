// verdict: deadlock
// twin: JoinInOneDirection
// covers: Thread.join, Thread.start
// what: Each of two threads waits until the other one has ended.
public class JoinOfEachOther {
    private static Thread polite;
    private static Thread politer;

    private static void goAfter(Thread other) {
        try {
            other.join();
            System.out.println(Thread.currentThread().getName() + " goes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        polite = new Thread(() -> goAfter(politer), "polite");
        politer = new Thread(() -> goAfter(polite), "politer");
        polite.start();
        politer.start();
        polite.join();
        politer.join();
    }
}
