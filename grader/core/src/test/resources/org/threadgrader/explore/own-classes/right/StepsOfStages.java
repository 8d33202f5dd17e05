import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static volatile int steps;
  public static void main(String[] a) throws Exception {
    CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> 1);
    f = f.thenApplyAsync(x -> steps++).thenApplyAsync(x -> ++steps).thenApplyAsync(x -> steps += x);
    System.out.println(f.get() + " " + steps);
    if (steps != 4) throw new AssertionError();
  }
}
