import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class BQ extends LinkedBlockingQueue<Runnable> { int sizes; @Override public synchronized int size(){ sizes++; return super.size(); } @Override public Runnable take() throws InterruptedException { return super.take(); } }
  public static void main(String[] a) throws Exception { BQ q=new BQ(); ThreadPoolExecutor e=new ThreadPoolExecutor(1,1,0,TimeUnit.SECONDS,q); AtomicInteger n=new AtomicInteger(); for(int i=0;i<3;i++) e.execute(n::incrementAndGet); e.shutdown(); if(!e.awaitTermination(1,TimeUnit.MINUTES)||n.get()!=3) throw new AssertionError(); }
}
