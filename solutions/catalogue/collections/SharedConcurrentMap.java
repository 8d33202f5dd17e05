// verdict: none
// twin: SharedHashMap
// covers: ConcurrentHashMap.put
// what: Two threads put different keys into one ConcurrentHashMap.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class SharedConcurrentMap {
    public static void main(String[] args) throws InterruptedException {
        Map<String, Integer> ages = new ConcurrentHashMap<>();
        Thread family = new Thread(() -> {
            ages.put("Mia", 7);
            ages.put("Tom", 9);
        });
        Thread friends = new Thread(() -> ages.put("Zoe", 8));
        family.start();
        friends.start();
        family.join();
        friends.join();
        if (ages.size() != 3) {
            throw new AssertionError("ages: " + ages);
        }
    }
}
