// verdict: exception
// also: race
// twin: ConcurrentMapMerge
// covers: ConcurrentHashMap
// what: Each call to the map is safe, but between get and put another thread counts too.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ConcurrentMapGetThenPut {
    private static final ConcurrentMap<String, Integer> votes = new ConcurrentHashMap<>();

    private static void vote(String name) {
        Integer old = votes.get(name);
        votes.put(name, old == null ? 1 : old + 1);
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
