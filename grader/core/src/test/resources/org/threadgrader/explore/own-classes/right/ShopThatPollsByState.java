import java.util.concurrent.*;
// Started by asking, waited for by a volatile count of those that are over (counted under a lock), then closed: closed always.
public class Main {
    static class Shop {
        enum State { CLOSED, OPEN, SOLD_OUT }
        private volatile State state = State.OPEN;
        private volatile int over;
        private int stock = 2;
        synchronized void buy() {
            if (stock > 0) {
                stock--;
            }
            if (stock == 0 && state == State.OPEN) {
                state = State.SOLD_OUT;
                System.out.println("sold out");
            }
            over++;
        }
        void close(int customers) throws InterruptedException {
            if (state != State.CLOSED) {
                System.out.println(state == State.OPEN ? "closing, still something left" : "closing, all is sold");
                while (over < customers) {
                    Thread.sleep(5);
                }
                state = State.CLOSED;
            }
        }
    }
    public static void main(String[] args) throws Exception {
        Shop shop = new Shop();
        for (int i = 0; i < 2; i++) {
            new Thread(shop::buy, "customer " + i).start();
        }
        shop.close(2);
        System.out.println("closed: " + (shop.state == Shop.State.CLOSED));
    }
}
