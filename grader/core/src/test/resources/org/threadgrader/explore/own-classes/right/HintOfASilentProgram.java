import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile int hint; static final AtomicIntegerArray used = new AtomicIntegerArray(8);
  static void take() { int h = hint; for (int i = 0; ; i++) { int s = (h + i) % 8; if (used.compareAndSet(s, 0, 1)) { hint = (h + 1) % 8; return; } } }
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { take(); take(); };
    Thread x = new Thread(r), y = new Thread(r); x.start(); y.start(); x.join(); y.join();
    int n = 0; for (int i = 0; i < 8; i++) n += used.get(i);
    if (n != 4) throw new AssertionError("slots: " + n);
  }
}
