// keys of their own, whose hash codes are equal; prints nothing
import java.util.concurrent.*;
public class Main {
    static final ConcurrentMap<String, Integer> m = new ConcurrentHashMap<>();
    static void count(String k) { for (int i = 0; i < 3; i++) m.put(k, m.getOrDefault(k, 0) + 1); }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(() -> count("Aa")), y = new Thread(() -> count("BB"));
        x.start(); y.start(); x.join(); y.join();
    }
}
