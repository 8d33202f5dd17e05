import java.util.concurrent.*;
public class Main {
  static class P extends PriorityBlockingQueue<Integer> {
    @Override public boolean offer(Integer x) { return x != 2 && super.offer(x); }
  }
  public static void main(String[] args) throws Exception {
    P p = new P();
    Thread t = new Thread(() -> { p.put(1); p.put(2); });
    t.start();
    p.take();
    p.take();
    t.join();
  }
}
