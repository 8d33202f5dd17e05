// verdict: none
// twin: TwoLocksOneTotal
// covers: synchronized block, field
// what: Income and expense change the same total under the same lock.
public class OneLockOneTotal {
    private final Object totalLock = new Object();

    private int total;

    void earn(int amount) {
        synchronized (totalLock) {
            total += amount;
        }
    }

    void spend(int amount) {
        synchronized (totalLock) {
            total -= amount;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OneLockOneTotal till = new OneLockOneTotal();
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
