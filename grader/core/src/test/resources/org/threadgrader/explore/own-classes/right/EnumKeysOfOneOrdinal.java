// two enums as keys of one map
import java.util.concurrent.*;
public class Main {
    enum Fruit { APPLE, PEAR } enum Tool { SAW, AXE }
    static final ConcurrentMap<Enum<?>, Integer> m = new ConcurrentHashMap<>();
    static void count(Enum<?> k) { for (int i = 0; i < 3; i++) m.put(k, m.getOrDefault(k, 0) + 1); }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(() -> count(Fruit.APPLE)), y = new Thread(() -> count(Tool.SAW));
        x.start(); y.start(); x.join(); y.join();
    }
}
