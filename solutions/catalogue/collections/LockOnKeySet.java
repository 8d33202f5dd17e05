// verdict: exception
// also: race
// twin: LockOnSynchronizedMap
// covers: Collections.synchronizedMap, Map.keySet, Iterator
// what: The keys of a synchronized map are iterated under the lock of the set, which nobody else takes.
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class LockOnKeySet {
    public static void main(String[] args) throws InterruptedException {
        Map<String, Integer> stock = Collections.synchronizedMap(new HashMap<>());
        stock.put("apples", 3);
        stock.put("pears", 4);
        Thread delivery = new Thread(() -> {
            stock.put("plums", 5);
            stock.put("grapes", 6);
        });
        delivery.start();
        Set<String> fruits = stock.keySet();
        synchronized (fruits) {
            for (String fruit : fruits) {
                System.out.println("we have " + fruit);
            }
        }
        delivery.join();
    }
}
