import java.util.concurrent.locks.*;
public class Main {
  static class L extends ReentrantReadWriteLock {
    @Override public ReentrantReadWriteLock.WriteLock writeLock(){ return super.writeLock(); }
  }
  static int x;
  public static void main(String[] a) throws Exception {
    L l=new L();
    Runnable r=()->{ l.writeLock().lock(); try { x++; } finally { l.writeLock().unlock(); } };
    Thread t=new Thread(r), u=new Thread(r); t.start(); u.start();
    t.join(); u.join(); if(x!=2) throw new AssertionError();
  }
}
