import java.util.concurrent.*;
/** RIGHT: what a pool was made with can be asked for. */
public class Main {
 public static void main(String[] x) throws Exception { RejectedExecutionHandler h=new ThreadPoolExecutor.DiscardPolicy(); ThreadFactory f=r->new Thread(r,"w"); BlockingQueue<Runnable> q=new SynchronousQueue<>();
  ThreadPoolExecutor p=new ThreadPoolExecutor(1,1,0,TimeUnit.SECONDS,q,f,h);
  if(p.getQueue()!=q) throw new AssertionError("queue"); if(p.getThreadFactory()!=f) throw new AssertionError("factory"); if(p.getRejectedExecutionHandler()!=h) throw new AssertionError("policy");
  p.setRejectedExecutionHandler(h); if(p.getRejectedExecutionHandler()!=h) throw new AssertionError("policy set"); p.shutdown(); System.out.println("same"); } }
