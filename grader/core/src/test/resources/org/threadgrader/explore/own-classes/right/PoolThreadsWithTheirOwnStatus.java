import java.util.concurrent.*;
public class Main {
  static class Worker extends Thread {
    Worker(Runnable r) { super(r); }
    @Override public boolean isInterrupted() { return super.isInterrupted(); }
    @Override public void interrupt() { System.out.println("stop " + getName()); super.interrupt(); }
  }
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2, r -> { Thread t = new Worker(r); t.setName("w"); return t; });
    Future<Integer> a = pool.submit(() -> 1), b = pool.submit(() -> 2);
    int sum = a.get() + b.get();
    pool.shutdown();
    if (!pool.awaitTermination(10, TimeUnit.SECONDS) || sum != 3) throw new IllegalStateException("sum " + sum);
  }
}
