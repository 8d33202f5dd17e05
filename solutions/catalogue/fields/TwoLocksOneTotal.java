// verdict: race
// also: exception
// twin: OneLockOneTotal
// covers: synchronized block, field
// what: Income and expense have a lock each, but change the same total.
public class TwoLocksOneTotal {
    private final Object incomeLock = new Object();
    private final Object expenseLock = new Object();

    private int total;

    void earn(int amount) {
        synchronized (incomeLock) {
            total += amount;
        }
    }

    void spend(int amount) {
        synchronized (expenseLock) {
            total -= amount;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TwoLocksOneTotal till = new TwoLocksOneTotal();
        Thread sales = new Thread(() -> till.earn(40));
        Thread purchases = new Thread(() -> till.spend(15));
        sales.start();
        purchases.start();
        sales.join();
        purchases.join();
        if (till.total != 25) {
            throw new AssertionError("total: " + till.total);
        }
    }
}
