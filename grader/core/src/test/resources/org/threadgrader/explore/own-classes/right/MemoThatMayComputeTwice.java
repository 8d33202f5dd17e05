// what is made of the key alone is as good the second time, and how often it was made is only told
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
public class Main {
    static final class Stats {
        final int sum;
        Stats(String key) { sum = key.length() * 3; }
    }
    static final ConcurrentMap<String, Stats> cache = new ConcurrentHashMap<>();
    static final AtomicInteger loads = new AtomicInteger();
    static Stats stats(String key) {
        Stats known = cache.get(key);
        if (known == null) {
            loads.incrementAndGet();
            known = new Stats(key);
            cache.put(key, known);
        }
        return known;
    }
    public static void main(String[] a) throws Exception {
        int[] sums = new int[2];
        Thread one = new Thread(() -> sums[0] = stats("abc").sum), two = new Thread(() -> sums[1] = stats("abc").sum);
        one.start(); two.start(); one.join(); two.join();
        System.out.println(sums[0] + sums[1] + ", computed " + loads + " time(s)");
    }
}
