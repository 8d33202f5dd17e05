import java.util.*;
public class Main {
  static class Lru extends LinkedHashMap<Integer, String> {
    Lru() { super(16, 0.75f, true); }
    @Override protected boolean removeEldestEntry(Map.Entry<Integer, String> e) { return size() > 2; }
  }
  static final Lru CACHE = new Lru();
  public static void main(String[] args) throws Exception {
    synchronized (CACHE) { CACHE.put(1, "a"); CACHE.put(2, "b"); }
    Runnable work = () -> { synchronized (CACHE) { CACHE.get(1); } };
    Thread a = new Thread(work), b = new Thread(work);
    a.start(); b.start(); a.join(); b.join();
    if (CACHE.size() != 2) throw new IllegalStateException();
  }
}
