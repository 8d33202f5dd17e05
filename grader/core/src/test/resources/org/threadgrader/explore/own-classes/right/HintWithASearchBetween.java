import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  // hint where to begin; between reading and writing it, the work is done in one step
  static volatile int hint; static final AtomicReferenceArray<String> seat = new AtomicReferenceArray<>(6);
  static void sit(String who) { int h = hint; int i = h; while (!seat.compareAndSet(i % 6, null, who)) i++; hint = h + 1; }
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { sit(Thread.currentThread().getName()); sit(Thread.currentThread().getName()); };
    Thread x = new Thread(r, "ann"), y = new Thread(r, "bob"), z = new Thread(r, "cyd"); x.start(); y.start(); z.start(); x.join(); y.join(); z.join();
    for (int i = 0; i < 6; i++) System.out.println("seat " + i + ": " + seat.get(i));
  }
}
