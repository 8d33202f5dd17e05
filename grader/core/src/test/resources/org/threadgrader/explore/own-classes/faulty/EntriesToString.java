import java.util.*;
public class Main {
    static final Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2));
    public static void main(String[] a) throws Exception {
        Thread t = new Thread(() -> map.put("a", 3));
        Thread u = new Thread(() -> {
            for (Map.Entry<String, Integer> e : map.entrySet()) System.out.println(e);
        });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
