import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
/** RIGHT: a pool with a queue of the program's own, filled through getQueue. */
public class Main { 
 static class Jobs extends AbstractQueue<Runnable> implements BlockingQueue<Runnable> { private final ArrayDeque<Runnable> d=new ArrayDeque<>();
  public synchronized boolean offer(Runnable r){ d.add(r); notifyAll(); return true; } public void put(Runnable r){ offer(r); } public boolean offer(Runnable r,long t,TimeUnit u){ return offer(r); }
  public synchronized Runnable take() throws InterruptedException { while(d.isEmpty()) wait(); return d.poll(); }
  public synchronized Runnable poll(long t,TimeUnit u) throws InterruptedException { long end=System.nanoTime()+u.toNanos(t); while(d.isEmpty()){ long left=end-System.nanoTime(); if(left<=0) return null; TimeUnit.NANOSECONDS.timedWait(this,left); } return d.poll(); }
  public int remainingCapacity(){ return Integer.MAX_VALUE; } public synchronized int drainTo(Collection<? super Runnable> c){ int n=d.size(); c.addAll(d); d.clear(); return n; } public synchronized int drainTo(Collection<? super Runnable> c,int m){ int n=0; while(n<m&&!d.isEmpty()){ c.add(d.poll()); n++; } return n; }
  public synchronized Iterator<Runnable> iterator(){ return new ArrayList<>(d).iterator(); } public synchronized int size(){ return d.size(); } public synchronized Runnable poll(){ return d.poll(); } public synchronized Runnable peek(){ return d.peek(); } }
 public static void main(String[] x) throws Exception { CountDownLatch done=new CountDownLatch(3);
  ThreadPoolExecutor pool=new ThreadPoolExecutor(2,2,0,TimeUnit.SECONDS,new Jobs()); pool.prestartAllCoreThreads();
  for(int i=0;i<3;i++) pool.getQueue().put(done::countDown);
  done.await(); pool.shutdown(); System.out.println("done"); } }
