// getter in the class, setter in the class below, of a map in a protected field
import java.util.concurrent.*;
public class Main {
    static class Store { protected final ConcurrentMap<String, Integer> stock = new ConcurrentHashMap<>(); int get(String k) { return stock.get(k); } }
    static class Shop extends Store { void put(String k, int v) { stock.put(k, v); } void sell(String k) { put(k, get(k) - 1); } }
    public static void main(String[] a) throws Exception {
        Shop s = new Shop(); s.put("pen", 10);
        Runnable r = () -> { s.sell("pen"); s.sell("pen"); };
        Thread x = new Thread(r), y = new Thread(r);
        x.start(); y.start(); x.join(); y.join();
        System.out.println(s.get("pen"));
    }
}
