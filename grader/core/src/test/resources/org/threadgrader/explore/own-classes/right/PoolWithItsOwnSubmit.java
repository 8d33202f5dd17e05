import java.util.concurrent.*;
public class Main {
  static class MyPool extends ThreadPoolExecutor { int sub;
    MyPool(){ super(2,4,1,TimeUnit.SECONDS,new ArrayBlockingQueue<>(10)); }
    @Override public Future<?> submit(Runnable r){ sub++; return super.submit(()->{ try { r.run(); } catch(RuntimeException e){ System.out.println(e); } }); } }
  static int x;
  public static void main(String[] a) throws Exception {
    MyPool p=new MyPool(); Future<?> f=p.submit(()->{ x=1; }); f.get(); if(x!=1||p.sub!=1) throw new AssertionError();
    p.shutdown(); p.awaitTermination(1,TimeUnit.SECONDS);
  }
}
