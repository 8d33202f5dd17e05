// verdict: lock-order
// also: deadlock
// twin: OuterLockTakenAgain
// covers: nested synchronized methods
// what: One thread takes the shop's lock while it holds the log's, the other one the other way round.
public class OuterLockMissing {
    static class Shop {
        private int orders;

        synchronized void order(Log log) {
            orders++;
            log.note(this);
        }

        synchronized int orders() {
            return orders;
        }
    }

    static class Log {
        private int noted;

        synchronized void note(Shop shop) {
            noted = shop.orders();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Shop shop = new Shop();
        Log log = new Log();
        Thread customer = new Thread(() -> shop.order(log));
        Thread auditor = new Thread(() -> log.note(shop));
        customer.start();
        auditor.start();
        customer.join();
        auditor.join();
        System.out.println("noted " + log.noted);
    }
}
