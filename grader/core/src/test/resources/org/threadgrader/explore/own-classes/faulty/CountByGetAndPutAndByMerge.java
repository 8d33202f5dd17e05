// put(get + 1) beside merge
import java.util.concurrent.*;
public class Main {
    static final ConcurrentMap<String, Integer> m = new ConcurrentHashMap<>();
    public static void main(String[] a) throws Exception {
        m.put("k", 0);
        Thread x = new Thread(() -> { for (int i = 0; i < 3; i++) m.put("k", m.get("k") + 1); });
        Thread y = new Thread(() -> { for (int i = 0; i < 3; i++) m.merge("k", 1, Integer::sum); });
        x.start(); y.start(); x.join(); y.join();
        System.out.println(m.get("k"));
    }
}
