import java.util.concurrent.*; 
/** RIGHT: a pool of the program's own that narrows the type of its queue. */
public class Main {
 static class Pool extends ThreadPoolExecutor { Pool(int n){ super(n,n,0,TimeUnit.SECONDS,new LinkedBlockingDeque<>()); } 
  @Override public BlockingDeque<Runnable> getQueue(){ return (BlockingDeque<Runnable>) super.getQueue(); }
  void urgent(Runnable r){ prestartCoreThread(); getQueue().addFirst(r); } }
 public static void main(String[] x) throws Exception { Pool p=new Pool(1); CountDownLatch done=new CountDownLatch(3); p.execute(done::countDown); p.execute(done::countDown); p.urgent(done::countDown); done.await(); p.shutdown(); System.out.println("done"); } }
