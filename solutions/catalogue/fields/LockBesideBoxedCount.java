// verdict: none
// twin: LockOnBoxedCount
// covers: synchronized block, Integer
// what: The counted Integer changes, the lock beside it is always the same object.
public class LockBesideBoxedCount {
    private static final Object LOCK = new Object();

    private static Integer count = 0;

    private static void add() {
        synchronized (LOCK) {
            count = count + 1;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] adders = new Thread[3];
        for (int i = 0; i < adders.length; i++) {
            adders[i] = new Thread(() -> {
                for (int k = 0; k < 5; k++) {
                    add();
                }
            });
            adders[i].start();
        }
        for (Thread adder : adders) {
            adder.join();
        }
        if (count != 15) {
            throw new AssertionError("count: " + count);
        }
    }
}
