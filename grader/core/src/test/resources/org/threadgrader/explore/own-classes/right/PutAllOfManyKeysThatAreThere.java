import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        Map<Integer, Integer> map = new HashMap<>(), one = new HashMap<>(), other = new HashMap<>();
        for (int i = 0; i < 600; i++) { map.put(i, 1); (i < 300 ? one : other).put(i, 2); }
        Thread t = new Thread(() -> map.putAll(one));
        Thread u = new Thread(() -> map.putAll(other));
        t.start();
        u.start();
        t.join();
        u.join();
        System.out.println(map.get(1) + map.get(599));
    }
}
