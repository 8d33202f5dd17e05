import java.util.*;
public class Main {
    static class M<K,V> extends HashMap<K,V> {  @Override public synchronized V put(K k, V v) { return super.put(k, v); } @Override public synchronized V get(Object k) { return super.get(k); } }
    public static void main(String[] args) throws Exception { M<Integer,String> l = new M<>(); Thread a = new Thread(() -> {l.put(1, "a");}), b = new Thread(() -> l.putAll(Map.of(2, "b"))); a.start(); b.start(); a.join(); b.join(); }
}
