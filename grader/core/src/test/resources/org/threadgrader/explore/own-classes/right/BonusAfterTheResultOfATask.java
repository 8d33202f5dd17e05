import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static volatile int score;
  public static void main(String[] a) throws Exception {
    ExecutorService p = Executors.newFixedThreadPool(1);
    int before = score;
    p.submit(() -> { score++; }).get();
    score = before + 10;
    System.out.println(score);
    p.shutdown();
  }
}
