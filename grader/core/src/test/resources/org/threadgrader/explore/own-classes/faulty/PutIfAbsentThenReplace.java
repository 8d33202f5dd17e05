import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

public class Main {
    static final String[] PAGES = {"a rose is a rose", "is a rose red", "red is a colour", "no rose no thorn"};
    public static void main(String[] args) throws Exception {
        ConcurrentHashMap<String, LongAdder> freq = new ConcurrentHashMap<>();
        ConcurrentHashMap<String, Set<Integer>> index = new ConcurrentHashMap<>();
        ConcurrentHashMap<Integer, Integer> byLength = new ConcurrentHashMap<>();
        AtomicInteger longest = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        for (int p = 0; p < PAGES.length; p++) {
            int page = p;
            pool.execute(() -> {
                for (String w : PAGES[page].split(" ")) {
                    freq.computeIfAbsent(w, k -> new LongAdder()).increment();
                    index.computeIfAbsent(w, k -> ConcurrentHashMap.newKeySet()).add(page);
                    Integer n = byLength.putIfAbsent(w.length(), 1);
                    if (n != null) byLength.replace(w.length(), n + 1);
                    longest.accumulateAndGet(w.length(), Math::max);
                }
            });
        }
        pool.shutdown();
        if (!pool.awaitTermination(30, TimeUnit.SECONDS)) throw new IllegalStateException("slow");
        System.out.println(new TreeMap<>(freq));
        System.out.println(new TreeSet<>(index.get("rose")) + " " + new TreeMap<>(byLength) + " longest " + longest);
    }
}
