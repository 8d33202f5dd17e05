import java.util.*; import java.util.concurrent.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    ArrayBlockingQueue<String> q = new ArrayBlockingQueue<>(3); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; q.add("done"); });
    t.start();
    q.spliterator().tryAdvance(s -> System.out.println(b.n));
    t.join();
  }
}
