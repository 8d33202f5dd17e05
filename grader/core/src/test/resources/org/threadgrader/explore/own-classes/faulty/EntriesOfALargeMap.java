import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        Map<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < 1100; i++) map.put(i, 1);
        Thread t = new Thread(() -> map.put(1, 3));
        Thread u = new Thread(() -> { int n = 0; for (Map.Entry<Integer, Integer> e : map.entrySet()) n += e.getValue(); System.out.println(n > 0); });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
