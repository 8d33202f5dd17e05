// verdict: race
// also: exception
// twin: SharedConcurrentMap
// covers: HashMap
// what: Two threads put different keys into one HashMap.
import java.util.HashMap;
import java.util.Map;

public class SharedHashMap {
    public static void main(String[] args) throws InterruptedException {
        Map<String, Integer> ages = new HashMap<>();
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
