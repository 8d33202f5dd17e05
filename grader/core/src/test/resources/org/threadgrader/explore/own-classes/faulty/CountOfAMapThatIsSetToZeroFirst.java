// whoever sets the first count may undo one
import java.util.concurrent.*;

public class Main {
    static final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();

    static void vote(String k) {
        if (!map.containsKey(k)) {
            map.put(k, 0);
        }
        map.put(k, map.get(k) + 1);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> vote("blue"));
        Thread b = new Thread(() -> vote("blue"));
        a.start(); b.start();
        a.join(); b.join();
        System.out.println("votes: " + map.get("blue"));
    }
}
