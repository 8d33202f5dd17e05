// verdict: none
// twin: TakenOverBeforeJoin
// covers: HashMap, putAll, Thread.join
// what: Main takes over all entries of a map when the worker that fills it has ended.
import java.util.HashMap;
import java.util.Map;

public class TakenOverAfterJoin {
    private static final Map<String, Integer> FOUND = new HashMap<>();

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            FOUND.put("one", 1);
            FOUND.put("two", 2);
        });
        Map<String, Integer> all = new HashMap<>();
        all.put("zero", 0);
        worker.start();
        worker.join();
        all.putAll(FOUND);
        System.out.println(all.size());
    }
}
