import java.util.*;
public class Main {
    static class Safe extends ArrayList<Integer> {
        @Override public synchronized boolean add(Integer i) { return super.add(i); }
        @Override public synchronized Integer get(int i) { return super.get(i); }
        @Override public synchronized Integer set(int i, Integer x) { return super.set(i, x); }
        @Override public synchronized int size() { return super.size(); }
        @Override public synchronized Object[] toArray() { return super.toArray(); }
        @Override public synchronized void forEach(java.util.function.Consumer<? super Integer> c) { super.forEach(c); }
        @Override public synchronized boolean removeIf(java.util.function.Predicate<? super Integer> c) { return super.removeIf(c); }
        @Override public synchronized void sort(Comparator<? super Integer> c) { super.sort(c); }
        @Override public synchronized boolean isEmpty() { return super.isEmpty(); }
        @Override public synchronized String toString() { return super.toString(); }
    }
    static class Tally extends HashMap<String, Integer> {
        @Override public synchronized Integer merge(String k, Integer v, java.util.function.BiFunction<? super Integer, ? super Integer, ? extends Integer> f) { return super.merge(k, v, f); }
        @Override public synchronized Integer get(Object k) { return super.get(k); }
    }
    public static void main(String[] args) throws InterruptedException {
        List<Integer> l = new Safe(); Map<String, Integer> m = new Tally();
        Runnable r = () -> { l.add(1); l.set(0, 2); l.get(0); l.forEach(x -> { }); l.removeIf(x -> x > 5); Collections.sort(l); l.sort(null); new ArrayList<>(l); String s = "" + l; l.isEmpty(); m.merge("a", 1, Integer::sum); m.get("a"); };
        Thread a = new Thread(r), b = new Thread(r);
        a.start(); b.start(); a.join(); b.join();
    }
}
