import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        TreeMap<Object, Integer> map = new TreeMap<>();
        Thread t = new Thread(() -> {
            map.put("a", 1);
            map.put("a", 2);
            map.clear();
            map.put(1, 1);
            map.put(2, 2);
            System.out.println(map.headMap(2) + " " + map.headMap(2).values());
        });
        t.start();
        t.join();
    }
}
