import java.util.concurrent.*;
/** Right: a delayed task halts the program if a result takes ten seconds; main may be slow to see that it is there. */
public class Main {
  public static void main(String[] a) throws Exception {
    ScheduledExecutorService dog = Executors.newScheduledThreadPool(1);
    dog.schedule(() -> { System.err.println("deadlock?"); Runtime.getRuntime().halt(3); }, 10, TimeUnit.SECONDS);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Future<Integer> f = pool.submit(() -> 42);
    System.out.println(f.get());
    System.exit(0);
  }
}
