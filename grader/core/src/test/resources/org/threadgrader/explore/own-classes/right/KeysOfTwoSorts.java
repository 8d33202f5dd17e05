// the value of a map for keys of two sorts: 97 and "a"
import java.util.concurrent.*;
public class Main {
    static final ConcurrentMap<Object, Integer> m = new ConcurrentHashMap<>();
    static void count(Object k) { for (int i = 0; i < 3; i++) m.put(k, m.getOrDefault(k, 0) + 1); }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(() -> count("a")), y = new Thread(() -> count('a'));
        x.start(); y.start(); x.join(); y.join();
    }
}
