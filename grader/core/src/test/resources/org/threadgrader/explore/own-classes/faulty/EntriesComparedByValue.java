import java.util.*;
public class Main {
    static final Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2));
    public static void main(String[] a) throws Exception {
        Thread t = new Thread(() -> map.merge("a", 3, Integer::sum));
        Thread u = new Thread(() -> {
            Map.Entry<String, Integer> best = Collections.max(map.entrySet(), Map.Entry.comparingByValue());
            System.out.println(best.getKey() != null ? "ok" : "bad");
        });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
