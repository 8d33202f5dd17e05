import java.util.*; import java.util.concurrent.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    LinkedBlockingQueue<String> q = new LinkedBlockingQueue<>(3); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; q.add("done"); });
    t.start();
    Iterator<String> i = q.stream().iterator();
    if (i.hasNext()) System.out.println(b.n);
    t.join();
  }
}
