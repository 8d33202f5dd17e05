// verdict: race
// twin: ViewReadUnderLock
// covers: Collections.unmodifiableList, ArrayList
// what: A class hands out an unmodifiable view of its list under the lock; who reads the view reads the list without it.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ViewReadWithoutLock {
    private final List<String> orders = new ArrayList<>();

    private synchronized void add(String order) {
        orders.add(order);
    }

    private synchronized List<String> all() {
        return Collections.unmodifiableList(orders);
    }

    public static void main(String[] args) throws InterruptedException {
        ViewReadWithoutLock shop = new ViewReadWithoutLock();
        Thread customer = new Thread(() -> shop.add("tea"));
        customer.start();
        System.out.println(shop.all().size() <= 1);
        customer.join();
    }
}
