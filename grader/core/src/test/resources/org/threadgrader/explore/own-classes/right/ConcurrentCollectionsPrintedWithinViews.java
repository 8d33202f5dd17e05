// RIGHT: so it is where a view, a wrapper or a class of the program's holds the collection
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Vector;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

public class Main {
    enum Table {
        LEFT
    }

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

    static class Orders extends CopyOnWriteArrayList<Order> {}

    public static void main(String[] args) throws Exception {
        Map<String, List<Order>> unmodifiable = Collections.unmodifiableMap(new HashMap<>(Map.of("a", new Orders())));
        Map<String, List<Order>> wrapper = Collections.synchronizedMap(new HashMap<>(Map.of("a", new Orders())));
        Map<String, List<Order>> table = new Hashtable<>(Map.of("a", new Vector<>()));
        List<List<Order>> both = Arrays.asList(new Vector<>(), new Orders());
        Map<Table, ConcurrentLinkedQueue<Order>> byTable =
                new EnumMap<>(Map.of(Table.LEFT, new ConcurrentLinkedQueue<>()));
        Map<String, List<Order>> own = new TreeMap<>() {
            {
                put("a", new Orders());
            }
        };
        AtomicReference<List<Order>> latest = new AtomicReference<>(List.of());
        Thread ordering = new Thread(() -> {
            unmodifiable.get("a").add(new Order("tea"));
            wrapper.get("a").add(new Order("milk"));
            table.get("a").add(new Order("bread"));
            both.get(0).add(new Order("salt"));
            byTable.get(Table.LEFT).add(new Order("cake"));
            own.get("a").add(new Order("jam"));
            latest.set(List.of(new Order("rice")));
        });
        ordering.start();
        System.out.println(unmodifiable);
        System.out.println(wrapper);
        System.out.println(table);
        System.out.println(both);
        System.out.println(byTable.values());
        System.out.println(byTable.entrySet());
        System.out.println(own);
        System.out.println(Optional.of(latest));
        ordering.join();
    }
}
