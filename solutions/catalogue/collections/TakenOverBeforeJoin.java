// verdict: race
// also: exception
// twin: TakenOverAfterJoin
// covers: HashMap, putAll, Thread.join
// what: Main takes over all entries of a map while the worker may still fill it.
import java.util.HashMap;
import java.util.Map;

public class TakenOverBeforeJoin {
    private static final Map<String, Integer> FOUND = new HashMap<>();

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            FOUND.put("one", 1);
            FOUND.put("two", 2);
        });
        Map<String, Integer> all = new HashMap<>();
        all.put("zero", 0);
        worker.start();
        all.putAll(FOUND);
        worker.join();
        System.out.println(all.size());
    }
}
