import java.util.*;
import java.util.concurrent.locks.*;
public class Main {
  static final Map<Integer, String> MAP = new LinkedHashMap<>(16, 0.75f, false);
  static final ReadWriteLock LOCK = new ReentrantReadWriteLock();
  public static void main(String[] args) throws Exception {
    MAP.put(1, "a");
    Runnable work = () -> { LOCK.readLock().lock(); try { MAP.get(1); MAP.getOrDefault(2, ""); } finally { LOCK.readLock().unlock(); } };
    Thread a = new Thread(work), b = new Thread(work);
    a.start(); b.start(); a.join(); b.join();
  }
}
