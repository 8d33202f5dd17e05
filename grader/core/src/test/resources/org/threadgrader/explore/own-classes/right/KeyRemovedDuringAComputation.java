import java.util.concurrent.*;
public class Main {
  public static void main(String[] a) throws Exception {
    ConcurrentHashMap<String,Integer> m = new ConcurrentHashMap<>();
    CountDownLatch l = new CountDownLatch(1), in = new CountDownLatch(1);
    m.put("a", 0);
    Thread t = new Thread(() -> m.compute("a", (k, v) -> { in.countDown(); try { l.await(); } catch (InterruptedException e) {} return v + 1; }));
    Thread u = new Thread(() -> { try { in.await(); } catch (InterruptedException e) {} m.keySet().remove("a"); });
    t.start(); u.start(); in.await(); Thread.sleep(50); l.countDown();
    t.join(); u.join(); System.out.println(m);
  }
}
