import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
/** RIGHT: who is turned away waits until a thread of the pool takes the task (SynchronousQueue). */
public class Main { 
 public static void main(String[] x) throws Exception {
  ThreadPoolExecutor pool=new ThreadPoolExecutor(2,2,0,TimeUnit.SECONDS,new SynchronousQueue<>(),(task,p)->{ try { p.getQueue().put(task); } catch(InterruptedException e){ throw new RejectedExecutionException(e); } });
  AtomicInteger done=new AtomicInteger(); for(int i=0;i<5;i++) pool.execute(done::incrementAndGet);
  pool.shutdown(); pool.awaitTermination(1,TimeUnit.DAYS); System.out.println(done); if(done.get()!=5) throw new AssertionError(); } }
