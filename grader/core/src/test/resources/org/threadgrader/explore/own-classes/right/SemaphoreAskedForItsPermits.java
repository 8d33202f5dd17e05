import java.util.concurrent.*;
public class Main {
  static class S extends Semaphore { int asked; S(int n){super(n);} @Override public int availablePermits() { asked++; return super.availablePermits(); } @Override public void acquire() throws InterruptedException { super.acquire(); } }
  public static void main(String[] a) throws Exception {
    S q = new S(0);
    Thread t = new Thread(() -> { q.release(); });
    t.start(); q.acquire(); t.join(); System.out.println(q.asked);
  }
}
