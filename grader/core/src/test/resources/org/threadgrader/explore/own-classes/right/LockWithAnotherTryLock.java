import java.util.concurrent.*;
public class Main {
  static class Lk extends java.util.concurrent.locks.ReentrantLock { boolean tryLock(String who,long ms) throws InterruptedException { return tryLock(ms,TimeUnit.MILLISECONDS); } void lock(Runnable r){ lock(); try { r.run(); } finally { unlock(); } } }
  static int x;
  public static void main(String[] a) throws Exception {
    Lk l=new Lk(); Thread t=new Thread(()->l.lock(()->x++)); t.start(); if(l.tryLock("m",100)) { try { x++; } finally { l.unlock(); } } l.lock(()->x++); t.join(); if(x<2) throw new AssertionError();
  }
}
