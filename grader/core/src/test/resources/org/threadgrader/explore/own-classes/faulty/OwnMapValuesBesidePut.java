import java.util.*;
public class Main {
    static class Own extends HashMap<String, Integer> {
        @Override public Integer get(Object k) { return super.get(k); }
    }
    public static void main(String[] a) throws Exception {
        Own own = new Own();
        own.put("a", 1);
        own.put("b", 1);
        Thread t = new Thread(() -> own.put("b", 2));
        Thread u = new Thread(() -> { int n = 0; for (int v : own.values()) n += v; System.out.println(n > 0); });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
