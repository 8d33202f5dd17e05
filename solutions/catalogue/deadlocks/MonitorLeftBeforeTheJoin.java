// verdict: none
// twin: MonitorKeptOverTheJoin
// covers: Thread.join, synchronized
// what: Whoever waits for the second thread no longer holds the monitor of the first, which the second joins.
public class MonitorLeftBeforeTheJoin {
    private static void waitFor(Thread other) {
        try {
            other.join();
            System.out.println("it has ended");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> System.out.println("first"));
        Thread second = new Thread(() -> waitFor(first));
        first.start();
        synchronized (first) {
            second.start();
        }
        second.join();
    }
}
