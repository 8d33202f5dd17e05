import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] a) throws Exception {
    for (Thread t : Thread.getAllStackTraces().keySet()) LockSupport.getBlocker(t);
    Thread n=new Thread(() -> {}); System.out.println(LockSupport.getBlocker(n)); n.start(); n.join(); System.out.println(LockSupport.getBlocker(n));
    try { LockSupport.getBlocker(null); throw new Error(); } catch (NullPointerException r) {}
    Object b=new Object(); LockSupport.setCurrentBlocker(b); if (LockSupport.getBlocker(Thread.currentThread())!=b) throw new Error("set");
    LockSupport.unpark(Thread.currentThread()); LockSupport.park((Object) null);
    System.out.println(LockSupport.getBlocker(Thread.currentThread()));
    LockSupport.setCurrentBlocker(b); LockSupport.unpark(Thread.currentThread()); LockSupport.park();
    if (LockSupport.getBlocker(Thread.currentThread())!=b) throw new Error("kept");
    Thread.currentThread().interrupt(); LockSupport.park(a); if (LockSupport.getBlocker(Thread.currentThread())!=null) throw new Error("taken");
  }
}
