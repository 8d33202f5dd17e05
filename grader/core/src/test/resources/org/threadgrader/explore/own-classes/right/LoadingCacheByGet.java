import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
public class Main {
    static class LoadingCache<K, V> extends ConcurrentHashMap<K, V> {
        private final Function<K, V> loader;
        LoadingCache(Function<K, V> loader) { this.loader = loader; }
        @SuppressWarnings("unchecked") @Override public V get(Object key) { return computeIfAbsent((K) key, loader); }
    }
    public static void main(String[] args) throws Exception {
        AtomicInteger loads = new AtomicInteger();
        LoadingCache<String, Integer> cache = new LoadingCache<>(k -> { loads.incrementAndGet(); return k.length(); });
        Thread a = new Thread(() -> cache.get("abc")), b = new Thread(() -> cache.get("abc"));
        a.start(); b.start(); a.join(); b.join();
        if (loads.get() != 1) throw new AssertionError();
    }
}
