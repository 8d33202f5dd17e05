import java.util.concurrent.*;
public class Main {
  static class Task implements Callable<Integer> { public Integer call(){ return 1; } }
  static class Pool extends ThreadPoolExecutor { int t; Pool(){ super(1,1,0,TimeUnit.SECONDS,new LinkedBlockingQueue<>()); } 
    @Override public <T> Future<T> submit(Callable<T> c){ if(c instanceof Task) t++; return super.submit(c); } }
  public static void main(String[] a) throws Exception { Pool p=new Pool(); ExecutorService e=p; if(e.submit(new Task()).get()!=1||p.t!=1) throw new AssertionError("t"+p.t); p.shutdown(); }
}
