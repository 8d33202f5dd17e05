import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.stream.*; import java.io.*;
public class Main {
  public static void main(String[] a) throws Exception {
    Vector<Integer> v = new Vector<>(List.of(1, 2));
    CountDownLatch held = new CountDownLatch(1), go = new CountDownLatch(1);
    Iterator<Integer> it = v.stream().iterator();
    it.next(); // the spliterator is bound here: no monitor after this
    Thread t = new Thread(() -> {
      synchronized (v) {
        held.countDown();
        try { go.await(); } catch (InterruptedException x) { }
      }
    });
    t.start();
    held.await();
    System.out.println(it.next());
    go.countDown();
    t.join();
  }
}
