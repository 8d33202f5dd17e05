import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  public static void main(String[] a) throws Exception { ExecutorService e=Executors.newFixedThreadPool(2); try{ if(!CompletableFuture.supplyAsync(()->"a",e).thenApplyAsync(x->x+"b",e).join().equals("ab")) throw new AssertionError(); }finally{ e.shutdown(); } }
}
