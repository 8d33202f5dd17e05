import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ExecutorService p = Executors.newFixedThreadPool(2);
    CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> 5, p).orTimeout(10, TimeUnit.MINUTES);
    System.out.println(f.get());
    p.shutdown();
  }
}
