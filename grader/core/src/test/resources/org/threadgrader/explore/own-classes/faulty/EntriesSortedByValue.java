import java.util.*;
public class Main {
    static final Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2));
    public static void main(String[] a) throws Exception {
        Thread t = new Thread(() -> map.merge("a", 3, Integer::sum));
        Thread u = new Thread(() -> {
            String best = map.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).findFirst().get();
            System.out.println(best != null ? "ok" : "bad");
        });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
