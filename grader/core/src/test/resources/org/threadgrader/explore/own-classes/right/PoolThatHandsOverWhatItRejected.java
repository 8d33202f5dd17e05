import java.util.concurrent.*; import java.util.concurrent.atomic.*;
/** RIGHT: at most two tasks at once; whoever comes when both are busy waits (Goetz, JCiP 8.3.3, by the handler). */
public class Main {
 static final ThreadPoolExecutor POOL=new ThreadPoolExecutor(1,2,60,TimeUnit.SECONDS,new SynchronousQueue<Runnable>());
 static final AtomicInteger done=new AtomicInteger();
 public static void main(String[] x) throws Exception {
  POOL.setRejectedExecutionHandler((r,p)->{ try { p.getQueue().put(r); } catch(InterruptedException e){ Thread.currentThread().interrupt(); } });
  for(int i=0;i<6;i++) POOL.submit(()->{ done.incrementAndGet(); });
  POOL.shutdown(); if(!POOL.awaitTermination(1,TimeUnit.DAYS)) throw new AssertionError(); System.out.println(done.get()); if(done.get()!=6) throw new AssertionError(); } }
