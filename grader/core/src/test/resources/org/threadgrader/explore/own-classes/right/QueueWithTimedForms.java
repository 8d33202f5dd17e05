import java.util.concurrent.*;
public class Main {
  static class Q extends ArrayBlockingQueue<int[]> {
    Q(int n) { super(n); }
    @Override public boolean offer(int[] x, long time, TimeUnit unit) throws InterruptedException { return super.offer(x, time, unit); }
    @Override public int[] poll(long time, TimeUnit unit) throws InterruptedException { return super.poll(time, unit); }
    @Override public int[] poll() { throw new IllegalStateException("nobody calls this"); }
    @Override public int size() { throw new IllegalStateException("nobody calls this"); }
    @Override public int remainingCapacity() { throw new IllegalStateException("nobody calls this"); }
  }
  public static void main(String[] args) throws Exception {
    BlockingQueue<int[]> q = new Q(1);
    Thread t = new Thread(() -> {
      try { for (int i = 1; i <= 3; i++) while (!q.offer(new int[] {i}, 1, TimeUnit.MILLISECONDS)) { } } catch (InterruptedException e) { throw new IllegalStateException(e); }
    });
    t.start();
    int sum = 0;
    for (int i = 0; i < 3; i++) { int[] x; while ((x = q.poll(1, TimeUnit.MILLISECONDS)) == null) { } sum += x[0]; }
    t.join();
    if (sum != 6) throw new IllegalStateException("sum " + sum);
  }
}
