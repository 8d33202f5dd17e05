import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static volatile int score;
  public static void main(String[] a) throws Exception {
    int before = score;
    CompletableFuture<Void> f = CompletableFuture.runAsync(() -> score++);
    while (!f.isDone()) Thread.sleep(1);
    score = before + 10;
    System.out.println(score);
  }
}
