// verdict: none
// twin: ViewReadWithoutLock
// covers: Collections.unmodifiableList, Collections.synchronizedMap, ConcurrentHashMap.keySet
// what: A class hands out an unmodifiable copy of its list; the views of what locks itself need no lock.
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class ViewReadUnderLock {
    private final List<String> orders = new ArrayList<>();
    private final Map<String, Integer> prices = Collections.synchronizedMap(new HashMap<>());
    private final Map<String, Integer> stock = new ConcurrentHashMap<>();

    private void add(String order) {
        synchronized (this) {
            orders.add(order);
        }
        prices.put(order, 1);
        stock.put(order, 1);
    }

    private synchronized List<String> all() {
        return Collections.unmodifiableList(new ArrayList<>(orders));
    }

    public static void main(String[] args) throws InterruptedException {
        ViewReadUnderLock shop = new ViewReadUnderLock();
        Set<String> priced = shop.prices.keySet();
        Set<String> stocked = Collections.unmodifiableMap(shop.stock).keySet();
        Thread customer = new Thread(() -> shop.add("tea"));
        customer.start();
        System.out.println(shop.all().size() <= 1);
        System.out.println(priced.contains("coffee") || stocked.contains("coffee"));
        customer.join();
        System.out.println(Collections.unmodifiableList(shop.orders));
    }
}
