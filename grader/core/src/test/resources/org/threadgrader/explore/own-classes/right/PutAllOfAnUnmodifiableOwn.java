import java.util.*;
public class Main {
    static class Own extends HashMap<String, Integer> {
        int asked;
        @Override public Set<String> keySet() { asked++; return super.keySet(); }
        @Override public int size() { asked += 0; return super.size(); }
    }
    public static void main(String[] a) throws Exception {
        Own own = new Own();
        own.put("a", 1);
        Map<String, Integer> map = new HashMap<>(Map.of("a", 0, "b", 0));
        Thread t = new Thread(() -> map.putAll(Collections.unmodifiableMap(own)));
        t.start();
        t.join();
        System.out.println(map.get("a") + " " + own.asked);
        if (own.asked != 0) throw new IllegalStateException("" + own.asked);
    }
}
