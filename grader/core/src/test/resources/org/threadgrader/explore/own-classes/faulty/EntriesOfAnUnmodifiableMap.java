import java.util.*;
public class Main {
    static final Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2));
    public static void main(String[] a) throws Exception {
        Map<String, Integer> view = Collections.unmodifiableMap(map);
        Thread t = new Thread(() -> map.put("a", 3));
        Thread u = new Thread(() -> {
            int n = 0;
            for (Map.Entry<String, Integer> e : view.entrySet()) n += e.getValue();
            System.out.println(n > 0 ? "ok" : "bad");
        });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
