import java.util.concurrent.locks.*;
public class Main {
  // faulty: tryRelease answers false, so nobody is woken
  static class S extends AbstractQueuedSynchronizer { protected boolean tryAcquire(int n){return compareAndSetState(0,1);} protected boolean tryRelease(int n){setState(0);return false;} }
  public static void main(String[] a) throws Exception {
    S s=new S(); s.acquire(1);
    Thread w=new Thread(() -> { s.acquire(1); System.out.println("in"); }); w.start(); while(!s.isQueued(w)) Thread.yield();
    Thread v=new Thread(() -> { try { s.acquireInterruptibly(1); } catch (InterruptedException e) { System.out.println("gave up"); } }); v.start(); while(!s.isQueued(v)) Thread.yield();
    s.release(1); v.interrupt(); v.join(); w.join();
  }
}
