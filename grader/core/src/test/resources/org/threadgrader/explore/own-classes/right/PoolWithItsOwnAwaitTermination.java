import java.util.concurrent.*;
public class Main {
  static class Pool extends ThreadPoolExecutor {
    Pool(){ super(2,2,0,TimeUnit.SECONDS,new LinkedBlockingQueue<>()); }
    @Override public boolean awaitTermination(long t, TimeUnit u) throws InterruptedException { return super.awaitTermination(t,u); }
    @Override public void shutdown(){ super.shutdown(); }
  }
  static int x;
  public static void main(String[] a) throws Exception {
    Pool p=new Pool(); 
    p.execute(()->{ x=1; });
    p.shutdown(); 
    while(!p.awaitTermination(100,TimeUnit.SECONDS));
    if(x!=1) throw new AssertionError();
  }
}
