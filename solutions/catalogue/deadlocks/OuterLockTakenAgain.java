// verdict: none
// twin: OuterLockMissing
// covers: nested synchronized methods, reentrance
// what: Both threads hold the shop's lock first, so taking it again inside the log's waits for nobody.
public class OuterLockTakenAgain {
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
        Thread auditor = new Thread(() -> {
            synchronized (shop) {
                log.note(shop);
            }
        });
        customer.start();
        auditor.start();
        customer.join();
        auditor.join();
        System.out.println("noted " + log.noted);
    }
}
