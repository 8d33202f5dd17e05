import java.util.*;
public class Main {
    static int sum;
    public static void main(String[] a) throws Exception {
        Map<Integer, Integer> map = new HashMap<>(Map.of(1, 1, 2, 2, 3, 3));
        Iterator<Integer> it = map.values().iterator();
        it.next();
        Thread t = new Thread(() -> map.put(1, 9));
        t.start();
        it.forEachRemaining(v -> sum += v);
        System.out.println(sum);
        t.join();
    }
}
