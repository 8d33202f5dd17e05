import java.util.*;
import java.util.concurrent.locks.*;
public class Main {
  static class Lru extends LinkedHashMap<Integer, String> {
    Lru() { super(16, 0.75f, true); }
    @Override protected boolean removeEldestEntry(Map.Entry<Integer, String> e) { return size() > 2; }
  }
  static final Lru CACHE = new Lru();
  static final ReadWriteLock LOCK = new ReentrantReadWriteLock();
  public static void main(String[] args) throws Exception {
    CACHE.put(1, "a");
    Runnable work = () -> { LOCK.readLock().lock(); try { CACHE.get(1); } finally { LOCK.readLock().unlock(); } };
    Thread a = new Thread(work), b = new Thread(work);
    a.start(); b.start(); a.join(); b.join();
  }
}
