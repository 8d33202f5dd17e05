import java.util.concurrent.*;
// Started by asking, waited for by a volatile count of those that are over (counted under a lock), then closed: closed always.
public class Main {
    static class Shop {
        static final int CLOSED = 0, OPEN = 1, SOLD_OUT = 2;
        private volatile int state = OPEN;
        private volatile int over;
        private int stock = 2;
        synchronized void buy() {
            if (stock > 0) {
                stock--;
            }
            if (stock == 0 && state == OPEN) {
                state = SOLD_OUT;
                System.out.println("sold out");
            }
            over++;
        }
        void close(int customers) throws InterruptedException {
            if (state != CLOSED) {
                System.out.println(state == OPEN ? "closing, still something left" : "closing, all is sold");
                while (over < customers) {
                    Thread.sleep(5);
                }
                state = CLOSED;
            }
        }
    }
    public static void main(String[] args) throws Exception {
        Shop shop = new Shop();
        for (int i = 0; i < 2; i++) {
            new Thread(shop::buy, "customer " + i).start();
        }
        shop.close(2);
        System.out.println("closed: " + (shop.state == Shop.CLOSED));
    }
}
