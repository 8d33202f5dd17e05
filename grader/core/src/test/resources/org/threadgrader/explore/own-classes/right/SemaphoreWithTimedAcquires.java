import java.util.concurrent.*;
public class Main {
  static class Gate extends Semaphore {
    int refused;
    Gate(int n) { super(n); }
    @Override public boolean tryAcquire(long time, TimeUnit unit) throws InterruptedException {
      boolean came = super.tryAcquire(time, unit);
      if (!came) refused++;
      return came;
    }
    @Override public boolean tryAcquire(int n) { throw new IllegalStateException("nobody calls this"); }
  }
  static int x;
  public static void main(String[] args) throws Exception {
    Gate gate = new Gate(0);
    if (gate.tryAcquire(5, TimeUnit.MILLISECONDS)) throw new IllegalStateException();
    Thread t = new Thread(() -> { x = 1; gate.release(); });
    t.start();
    while (!gate.tryAcquire(1, TimeUnit.SECONDS)) { }
    if (x != 1) throw new IllegalStateException();
    gate.release();
    gate.acquire();
    t.join();
  }
}
