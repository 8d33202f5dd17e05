import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        LinkedHashMap<String, Integer> map = new LinkedHashMap<>();
        map.put("a", 1); map.put("b", 2); map.put("c", 3);
        Thread t = new Thread(() -> map.put("a", 9));
        Thread u = new Thread(() -> System.out.println(map.sequencedValues().reversed().iterator().next()));
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
