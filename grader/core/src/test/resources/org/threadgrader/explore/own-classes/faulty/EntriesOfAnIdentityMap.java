import java.util.*;
public class Main {
    public static void main(String[] x) throws Exception {
        Map<String, Integer> map = new IdentityHashMap<>();
        map.put("a", 1); map.put("b", 2);
        Thread t = new Thread(() -> map.put("a", 5));
        Thread u = new Thread(() -> { int n = 0; for (Map.Entry<String, Integer> e : map.entrySet()) n += e.getValue(); System.out.println(n > 0); });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
