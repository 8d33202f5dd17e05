import java.util.*; import java.util.concurrent.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    LinkedBlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("tea")); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; q.add("done"); });
    t.start();
    if (q.stream().iterator().next().equals("tea")) System.out.println(b.n);
    t.join();
  }
}
