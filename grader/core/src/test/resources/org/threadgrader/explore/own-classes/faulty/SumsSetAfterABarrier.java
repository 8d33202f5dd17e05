import java.util.concurrent.*;
public class Main {
  static volatile int total;
  static final CyclicBarrier meet = new CyclicBarrier(2);
  static void add(int from, int to) {
    int before = total;
    int sum = 0;
    for (int i = from; i < to; i++) sum += i;
    try { meet.await(); } catch (Exception e) { throw new IllegalStateException(e); }
    total = before + sum;
  }
  public static void main(String[] a) throws Exception {
    Thread one = new Thread(() -> add(0, 5)), two = new Thread(() -> add(5, 10));
    one.start(); two.start(); one.join(); two.join();
    System.out.println("total " + total);
  }
}
