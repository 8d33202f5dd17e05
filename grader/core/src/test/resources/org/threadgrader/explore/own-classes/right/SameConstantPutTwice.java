// both put the same, and it is put by nobody else
import java.util.concurrent.*;
public class Main {
    static final ConcurrentMap<String, Integer> ranks = new ConcurrentHashMap<>();
    static void rank(String name) {
        if (!ranks.containsKey(name)) {
            ranks.put(name, 1);
        }
    }
    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> rank("x")), b = new Thread(() -> rank("x"));
        a.start(); b.start(); a.join(); b.join();
    }
}
