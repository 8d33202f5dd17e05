import java.util.concurrent.*;
public class Main {
  static class Gate extends Semaphore {
    Gate(int n) { super(n); }
    @Override public boolean tryAcquire(long time, TimeUnit unit) throws InterruptedException { super.tryAcquire(time, unit); return true; }
  }
  static int n;
  public static void main(String[] args) throws Exception {
    Gate gate = new Gate(1);
    Runnable work = () -> {
      try { gate.tryAcquire(1, TimeUnit.MILLISECONDS); n++; gate.release(); } catch (InterruptedException e) { throw new IllegalStateException(e); }
    };
    Thread a = new Thread(work), b = new Thread(work);
    a.start(); b.start(); a.join(); b.join();
  }
}
