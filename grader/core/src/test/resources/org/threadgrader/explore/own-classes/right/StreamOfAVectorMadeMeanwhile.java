import java.util.*; import java.util.stream.*;
public class Main {
  public static void main(String[] x) throws Exception {
    Vector<Integer> v = new Vector<>(List.of(1, 2));
    Thread t = new Thread(() -> { synchronized (v) { try { Thread.sleep(50); } catch (InterruptedException e) { } v.add(3); } });
    t.start();
    Stream<Integer> s = v.stream();
    synchronized (v) { System.out.println(s.count() > 1); }
    t.join();
  }
}
