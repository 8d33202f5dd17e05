import java.util.*;
public class Main {
    static class Own extends TreeMap<String, Integer> {
        @Override public synchronized Integer put(String k, Integer v) { return super.put(k, v); }
        @Override public synchronized NavigableMap<String, Integer> tailMap(String k, boolean in) { return new TreeMap<>(super.tailMap(k, in)); }
    }
    public static void main(String[] a) throws Exception {
        NavigableMap<String, Integer> own = new Own();
        own.put("a", 1);
        own.put("b", 1);
        Thread t = new Thread(() -> own.put("c", 2));
        Thread u = new Thread(() -> System.out.println(own.tailMap("b", true).size() > 0));
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
