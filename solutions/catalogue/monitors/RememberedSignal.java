// verdict: none
// twin: LostSignal
// covers: Object.wait, Object.notify
// what: A flag remembers the signal for those who come later.
public class RememberedSignal {
    private static final Object BELL = new Object();

    private static boolean rung;

    public static void main(String[] args) throws InterruptedException {
        Thread guest = new Thread(() -> {
            synchronized (BELL) {
                try {
                    while (!rung) {
                        BELL.wait();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            System.out.println("the guest comes to dinner");
        });
        Thread cook = new Thread(() -> {
            synchronized (BELL) {
                rung = true;
                BELL.notify();
            }
        });
        guest.start();
        cook.start();
        guest.join();
        cook.join();
    }
}
