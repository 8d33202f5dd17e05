// verdict: none
// twin: ConcurrentMapGetThenPut
// covers: ConcurrentHashMap
// what: merge counts in one step.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ConcurrentMapMerge {
    private static final ConcurrentMap<String, Integer> votes = new ConcurrentHashMap<>();

    private static void vote(String name) {
        votes.merge(name, 1, Integer::sum);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread north = new Thread(() -> vote("Ada"));
        Thread south = new Thread(() -> vote("Ada"));
        north.start();
        south.start();
        north.join();
        south.join();
        if (votes.get("Ada") != 2) {
            throw new AssertionError("a vote is lost: " + votes);
        }
    }
}
