// verdict: deadlock
// twin: RememberedSignal
// covers: Object.wait, Object.notify
// what: A signal that is given before anybody waits is lost.
public class LostSignal {
    private static final Object BELL = new Object();

    public static void main(String[] args) throws InterruptedException {
        Thread guest = new Thread(() -> {
            synchronized (BELL) {
                try {
                    BELL.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            System.out.println("the guest comes to dinner");
        });
        Thread cook = new Thread(() -> {
            synchronized (BELL) {
                BELL.notify();
            }
        });
        guest.start();
        cook.start();
        guest.join();
        cook.join();
    }
}
