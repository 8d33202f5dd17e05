import java.util.concurrent.*;
import java.util.function.*;
public class Main {
  static final ExecutorService POOL = Executors.newFixedThreadPool(2);
  static class F<T> extends CompletableFuture<T> {
    @Override public <U> CompletableFuture<U> newIncompleteFuture() { return new F<>(); }
    @Override public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> f) { return super.thenApply(f); }
    @Override public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> f) { return super.thenApplyAsync(f, POOL); }
    @Override public CompletableFuture<Void> thenAccept(Consumer<? super T> c) { return super.thenAcceptAsync(c, POOL); }
    @Override public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> f) { return super.exceptionally(f); }
    @Override public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> f) { return super.whenCompleteAsync(f, POOL); }
    @Override public CompletableFuture<Void> thenRun(Runnable f) { return super.thenRunAsync(f, POOL); }
  }
  static int a, b, c, d, e;
  public static void main(String[] args) throws Exception {
    F<Integer> f = new F<>();
    CompletableFuture<Integer> g = f.thenApplyAsync(x -> { a = x; return x + 1; }).thenApply(x -> { b = x; return x; });
    CompletableFuture<Void> h = g.thenAccept(x -> c = x);
    CompletableFuture<Void> r = h.thenRun(() -> d = 5);
    CompletableFuture<Integer> w = g.whenComplete((x, t) -> e = x);
    Thread t = new Thread(() -> f.complete(1));
    t.start();
    h.get();

    System.out.println(a + b + c + d + e);
    POOL.shutdown();
  }
}
