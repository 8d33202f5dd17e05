// the usual word count
import java.util.concurrent.*;
public class Main {
    static final ConcurrentMap<String, Integer> m = new ConcurrentHashMap<>();
    static void add(String k) { Integer old = m.get(k); if (old == null) m.put(k, 1); else m.put(k, old + 1); }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(() -> add("k")), y = new Thread(() -> add("k"));
        x.start(); y.start(); x.join(); y.join();
        System.out.println(m.get("k"));
    }
}
