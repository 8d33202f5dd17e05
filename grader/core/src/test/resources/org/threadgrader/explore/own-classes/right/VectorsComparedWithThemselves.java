import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {
  public static void main(String[] a) throws Exception {
    Vector<Integer> v = new Vector<>(); CountDownLatch l = new CountDownLatch(1);
    Thread t = new Thread(() -> { synchronized (v) { try { l.await(); } catch (InterruptedException e) {} v.add(1); } });
    t.start();
    while (t.getState() != Thread.State.WAITING) Thread.yield();
    Objects.requireNonNull(v); Objects.equals(v, v); List<Object> k = List.of(v); Optional<Object> o = Optional.of(v);
    List<Object> all = new ArrayList<>(); all.add(v); Map<String,Object> m = new HashMap<>(); m.put("v", v);
    AtomicReference<Object> r = new AtomicReference<>(v); r.set(v); ConcurrentMap<String,Object> cm = new ConcurrentHashMap<>(); cm.put("v", v);
    BlockingQueue<Object> q = new LinkedBlockingQueue<>(); q.add(v); String s = String.format("%s", "x"); Object[] arr = {v}; List<Object> as = Arrays.asList(arr); Collections.addAll(all, v);
    l.countDown(); t.join();
  }
}
