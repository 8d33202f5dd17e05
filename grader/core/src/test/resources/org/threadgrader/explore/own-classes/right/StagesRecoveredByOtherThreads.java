import java.util.concurrent.*;
public class Main {
  static int data, more;
  public static void main(String[] args) throws Exception {
    CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> { if (data == 0) throw new IllegalStateException(); return 1; });
    CompletableFuture<Integer> g = f.exceptionallyAsync(e -> { data = 1; return 2; });
    CompletableFuture<Integer> h = g.thenCompose(x -> f).exceptionally(e -> { more = 3; return 4; });
    CompletableFuture<Integer> k = f.exceptionallyComposeAsync(e -> { int m = 5; return g; });
    System.out.println(g.join() + data + h.join() + more + k.join());
  }
}
