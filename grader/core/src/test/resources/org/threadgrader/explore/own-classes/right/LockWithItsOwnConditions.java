import java.util.concurrent.locks.*;
public class Main {
  static class L extends ReentrantLock {
    @Override public Condition newCondition(){ return super.newCondition(); }
  }
  static int x; static boolean ready;
  public static void main(String[] a) throws Exception {
    L l=new L(); Condition c=l.newCondition();
    Thread t=new Thread(()->{ l.lock(); try { while(!ready) c.awaitUninterruptibly(); x++; } finally { l.unlock(); } });
    t.start(); l.lock(); try { ready=true; x=1; c.signal(); } finally { l.unlock(); }
    t.join(); if(x!=2) throw new AssertionError();
  }
}
