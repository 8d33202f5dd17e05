import java.util.*; import java.util.concurrent.locks.*; import java.util.concurrent.*;
public class Main {
  static boolean go; static class R extends ReentrantReadWriteLock { Collection<Thread> w(){ return getQueuedWriterThreads(); } }
  public static void main(String[] a) throws Exception {
    R r=new R(); Condition c=r.writeLock().newCondition(); ReentrantReadWriteLock other=new ReentrantReadWriteLock();
    Thread t=new Thread(() -> { r.writeLock().lock(); other.readLock().lock(); other.readLock().unlock(); while(!go) c.awaitUninterruptibly(); r.writeLock().unlock(); }); t.start();
    while(true) { r.writeLock().lock(); if (r.hasWaiters(c)) break; r.writeLock().unlock(); Thread.yield(); }
    go=true; c.signal(); if(!r.w().contains(t)) throw new IllegalStateException("left out"); r.writeLock().unlock(); t.join();
  }
}
