import java.util.*;
public class Main {
    static class Own extends TreeMap<String, Integer> {
        int asked;
        @Override public boolean isEmpty() { asked++; return super.isEmpty(); }
        @Override public Comparator<? super String> comparator() { asked++; return super.comparator(); }
    }
    public static void main(String[] a) throws Exception {
        Own own = new Own();
        own.put("a", 1);
        own.put("b", 2);
        Thread t = new Thread(() -> own.put("a", 3));
        t.start();
        t.join();
        int v = own.get("a");
        System.out.println(v + " " + own.asked);
        if (own.asked != 0) throw new IllegalStateException("" + own.asked);
    }
}
