// verdict: none
// twin: PageLoadedTwice
// covers: ConcurrentHashMap.computeIfAbsent, AtomicInteger
// what: The map itself loads the page, once.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

public class PageLoadedOnce {
    private static final ConcurrentMap<String, String> cache = new ConcurrentHashMap<>();
    private static final AtomicInteger loads = new AtomicInteger();

    private static String load(String address) {
        loads.incrementAndGet();
        return "page of " + address;
    }

    private static String page(String address) {
        return cache.computeIfAbsent(address, PageLoadedOnce::load);
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
