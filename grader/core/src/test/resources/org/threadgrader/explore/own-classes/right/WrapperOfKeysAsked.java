import java.util.*;
import java.util.stream.*;
public class Main {
    static void use(Object o) { if (o == null) throw new IllegalStateException(); }
    public static void main(String[] x) throws Exception {
        Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2)); HashMap<String, Integer> h = (HashMap<String, Integer>) map;
        Thread t = new Thread(() -> { map.put("a", 3); });
        Thread u = new Thread(() -> { use(Collections.unmodifiableCollection(map.keySet()).contains("a")); });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
