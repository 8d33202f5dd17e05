import java.util.*;
public class Main {
    static final Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2));
    static Collection<String> names() { return Collections.unmodifiableCollection(map.keySet()); }
    public static void main(String[] a) throws Exception {
        Thread t = new Thread(() -> map.put("a", 3));
        Thread u = new Thread(() -> {
            int n = 0;
            for (String name : names()) n += name.length();
            System.out.println(n);
        });
        t.start();
        u.start();
        t.join();
        u.join();
        System.out.println(map.get("a"));
    }
}
