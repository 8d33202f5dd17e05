// RIGHT: whoever prints what holds a concurrent or a synchronized collection sees what was put into that
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
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

    record Report(String title, List<Order> orders) {}

    public static void main(String[] args) throws Exception {
        Map<String, List<Order>> byCustomer = new ConcurrentHashMap<>();
        byCustomer.put("ann", new CopyOnWriteArrayList<>());
        byCustomer.put("ben", Collections.synchronizedList(new ArrayList<>()));
        BlockingQueue<Order> queue = new LinkedBlockingQueue<>();
        Report report = new Report("today", new CopyOnWriteArrayList<>());
        AtomicReference<List<Order>> reference = new AtomicReference<>(new CopyOnWriteArrayList<>());
        Thread ordering = new Thread(() -> {
            byCustomer.get("ann").add(new Order("tea"));
            byCustomer.get("ben").add(new Order("cake"));
            queue.add(new Order("milk"));
            report.orders().add(new Order("bread"));
            reference.get().add(new Order("salt"));
        });
        ordering.start();
        System.out.println(byCustomer);
        System.out.println(Arrays.toString(new Object[] {queue}));
        System.out.println("all: " + List.of(queue) + Optional.of(queue));
        System.out.println(MessageFormat.format("{0}", report));
        System.out.println(reference);
        System.out.println(new StringBuilder("list: ").append(reference.get()));
        ordering.join();
    }
}
