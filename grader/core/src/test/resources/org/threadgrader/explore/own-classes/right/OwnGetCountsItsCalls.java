import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
    static class Stats<K, V> extends ConcurrentHashMap<K, V> {
        final AtomicInteger gets = new AtomicInteger();
        @Override public V get(Object key) { gets.incrementAndGet(); return super.get(key); }
    }
    public static void main(String[] args) throws Exception {
        Stats<String, Integer> m = new Stats<>();
        Thread a = new Thread(() -> m.computeIfAbsent("x", k -> 1)), b = new Thread(() -> m.get("x"));
        a.start(); b.start(); a.join(); b.join();
        if (m.gets.get() != 1) throw new AssertionError("gets " + m.gets);
    }
}
