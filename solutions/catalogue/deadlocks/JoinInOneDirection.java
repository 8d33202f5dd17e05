// verdict: none
// twin: JoinOfEachOther
// covers: Thread.join, Thread.start
// what: One thread waits until the other one has ended, which waits for nobody.
public class JoinInOneDirection {
    private static Thread polite;
    private static Thread first;

    private static void goAfter(Thread other) {
        try {
            other.join();
            System.out.println(Thread.currentThread().getName() + " goes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        first = new Thread(() -> System.out.println("first goes"), "first");
        polite = new Thread(() -> goAfter(first), "polite");
        first.start();
        polite.start();
        first.join();
        polite.join();
    }
}
