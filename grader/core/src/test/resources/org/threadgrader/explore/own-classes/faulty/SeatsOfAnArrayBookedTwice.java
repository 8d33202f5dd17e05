import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;import java.util.function.*;
public class Main {
  static final AtomicReferenceArray<String> seat = new AtomicReferenceArray<>(2);
  static int book(String who) { for (int i = 0; i < 2; i++) if (seat.get(i) == null) { seat.set(i, who); return i; } return -1; }
  public static void main(String[] a) throws Exception {
    int[] r = new int[2]; Thread x = new Thread(() -> r[0] = book("ann")), y = new Thread(() -> r[1] = book("bob")); x.start(); y.start(); x.join(); y.join();
    System.out.println(r[0] == r[1] ? "double booked" : "fine");
  }
}
