import java.util.concurrent.*;
public class Main {
  static class S extends Semaphore { S(int n){super(n);} @Override public void acquireUninterruptibly() { super.acquireUninterruptibly(); } @Override public void release() { super.release(); } @Override public boolean tryAcquire() { return super.tryAcquire(); } }
  static int n; static final Semaphore s = new S(1);
  static void work() { s.acquireUninterruptibly(); n++; s.release(); if (s.tryAcquire()) { n++; s.release(); } }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(Main::work), u = new Thread(Main::work);
    t.start(); u.start(); t.join(); u.join(); System.out.println(n > 1);
  }
}
