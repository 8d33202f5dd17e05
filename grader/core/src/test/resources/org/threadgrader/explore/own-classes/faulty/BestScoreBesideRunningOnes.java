import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile int best;
  static void play(int[] scores) {
    for (int s : scores) { best = Math.max(best, s); System.out.println(Thread.currentThread().getName() + " scored " + s + ", best so far " + best); }
  }
  public static void main(String[] a) throws Exception {
    Thread[] ts = {new Thread(() -> play(new int[] {3, 12, 4}), "alice"), new Thread(() -> play(new int[] {7, 5, 10}), "bob"), new Thread(() -> play(new int[] {11, 2, 8}), "carol")};
    for (Thread t : ts) t.start();
    for (Thread t : ts) t.join();
    System.out.println("winner has " + best);
  }
}
