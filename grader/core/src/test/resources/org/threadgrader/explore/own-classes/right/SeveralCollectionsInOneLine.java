// RIGHT: what comes into the first collection while the second one is looked at is seen as well
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

public class Main {
    static class Order {
        private String item;

        Order(String item) {
            this.item = item;
        }

        @Override
        public String toString() {
            return item;
        }
    }

    record Shop(List<Order> orders, List<String> names, AtomicReference<List<Order>> last) {}

    public static void main(String[] args) throws Exception {
        Shop shop = new Shop(
                new CopyOnWriteArrayList<>(), new ArrayList<>(List.of("ann")), new AtomicReference<>(List.of()));
        Thread ordering = new Thread(() -> {
            Order order = new Order("tea");
            shop.orders().add(order);
            shop.last().set(List.of(order));
        });
        ordering.start();
        System.out.println(shop);
        System.out.println(shop.orders() + " for " + shop.names() + shop.last());
        System.out.println(String.format("%s %s %s", shop.orders(), shop.names(), shop.last()));
        ordering.join();
    }
}
