import java.util.concurrent.*;
public class Main {
  static class P extends PriorityBlockingQueue<Integer> {
    int offers;
    @Override public boolean offer(Integer x) { synchronized (this) { offers++; } return super.offer(x); }
    @Override public Integer take() throws InterruptedException { return super.take(); }
  }
  public static void main(String[] args) throws Exception {
    P p = new P();
    Thread t = new Thread(() -> { p.put(2); p.add(1); p.offer(3); });
    t.start();
    int sum = p.take() + p.take() + p.take();
    t.join();
    if (sum != 6 || p.offers != 3) throw new IllegalStateException(sum + " " + p.offers);
  }
}
