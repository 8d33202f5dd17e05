// verdict: race
// also: exception
// twin: LockBesideBoxedCount
// covers: synchronized block, Integer
// what: The lock is the Integer that is counted, so it is another object after each addition.
public class LockOnBoxedCount {
    private static Integer count = 0;

    @SuppressWarnings("synchronization")
    private static void add() {
        synchronized (count) {
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
