import java.util.concurrent.*;
public class Main {
  static class Shy extends CyclicBarrier {
    Shy(int n) { super(n); }
    @Override public int getParties() { return -1; }
  }
  public static void main(String[] args) throws Exception {
    CyclicBarrier barrier = new Shy(2);
    int[] x = new int[1];
    Thread t = new Thread(() -> { x[0] = 1; try { barrier.await(); } catch (Exception e) { throw new IllegalStateException(e); } });
    t.start();
    barrier.await();
    if (x[0] != 1 || barrier.getParties() != -1) throw new IllegalStateException();
    t.join();
  }
}
