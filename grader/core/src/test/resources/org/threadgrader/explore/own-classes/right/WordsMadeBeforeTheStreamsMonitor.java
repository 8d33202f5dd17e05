import java.util.concurrent.*;
public class Main {
  public static void main(String[] a) throws Exception {
    CountDownLatch l = new CountDownLatch(1);
    Object o = new Object() { public String toString() { l.countDown(); return "o"; } };
    Thread t = new Thread(() -> System.out.println(o));
    synchronized (System.out) { t.start(); l.await(); System.out.println("first"); }
    t.join();
  }
}
