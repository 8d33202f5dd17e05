import java.util.concurrent.atomic.AtomicBoolean;
// As R30 with an AtomicBoolean: whoever takes the last one closes, else the owner does when all have been there.
public class Main {
    static class Shop {
        private final AtomicBoolean closed = new AtomicBoolean();
        private volatile int over;
        private int stock = 2;
        synchronized void buy() {
            stock--;
            if (stock == 0 && !closed.get()) {
                closed.set(true);
            }
            over++;
        }
        void close(int customers) throws InterruptedException {
            if (!closed.get()) {
                System.out.println("there may be something left, waiting for the customers");
                while (over < customers) {
                    Thread.sleep(5);
                }
                closed.set(true);
            }
        }
    }
    public static void main(String[] args) throws Exception {
        Shop shop = new Shop();
        for (int i = 0; i < 2; i++) {
            new Thread(shop::buy, "customer " + i).start();
        }
        shop.close(2);
        System.out.println("closed: " + shop.closed.get());
    }
}
