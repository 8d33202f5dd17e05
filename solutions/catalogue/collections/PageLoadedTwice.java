// verdict: exception
// twin: PageLoadedOnce
// covers: ConcurrentHashMap.containsKey, ConcurrentHashMap.put, AtomicInteger
// what: Two threads may both find the cache empty and load the page.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

public class PageLoadedTwice {
    private static final ConcurrentMap<String, String> cache = new ConcurrentHashMap<>();
    private static final AtomicInteger loads = new AtomicInteger();

    private static String load(String address) {
        loads.incrementAndGet();
        return "page of " + address;
    }

    private static String page(String address) {
        if (!cache.containsKey(address)) {
            cache.put(address, load(address));
        }
        return cache.get(address);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread left = new Thread(() -> System.out.println(page("/index")));
        Thread right = new Thread(() -> System.out.println(page("/index")));
        left.start();
        right.start();
        left.join();
        right.join();
        if (loads.get() != 1) {
            throw new AssertionError("loads: " + loads);
        }
    }
}
