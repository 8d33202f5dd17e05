import java.util.*;
import java.util.stream.*;
/** Sub map views: each thread scales the values of its own range (values of existing keys). */
public class Main {
    public static void main(String[] args) throws Exception {
        NavigableMap<Integer, Double> prices = IntStream.range(0, 10).boxed().collect(Collectors.toMap(i -> i, i -> 1.0 * i, (a, b) -> a, TreeMap::new));
        Thread lo = new Thread(() -> prices.headMap(5, false).replaceAll((k, v) -> v * 2));
        Thread hi = new Thread(() -> { double sum = 0; for (double d : prices.tailMap(5, true).values()) sum += d; System.out.println(sum); });
        lo.start(); hi.start(); lo.join(); hi.join();
        System.out.println(prices);
    }
}
