import java.util.concurrent.ConcurrentHashMap;
// Main polls a map until the worker's result is there; the map also holds a counter that is counted under a lock.
public class Main {
    static volatile int state;
    static final Object lock = new Object();
    static final ConcurrentHashMap<String, Integer> results = new ConcurrentHashMap<>();
    static void count() { synchronized (lock) { results.put("n", results.getOrDefault("n", 0) + 1); } }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> { if (state == 0) { state = 1; } count(); results.put("a", 42); }, "a");
        a.start();
        if (state < 9) {
            if (state == 0) {
                System.out.println("a has not begun");
            }
            while (results.get("a") == null) {
                Thread.sleep(1);
            }
            state = 9;
        }
        count();
        System.out.println("state: " + state + " " + results.get("n"));
    }
}
