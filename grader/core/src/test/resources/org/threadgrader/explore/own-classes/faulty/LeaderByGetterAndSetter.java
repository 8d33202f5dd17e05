import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;import java.util.function.*;
public class Main {
  static class L { private String leader; String get() { synchronized (this) { return leader; } } void set(String s) { synchronized (this) { leader = s; } } }
  public static void main(String[] a) throws Exception {
    L l = new L(); AtomicInteger n = new AtomicInteger(); Thread[] t = new Thread[2];
    for (int i = 0; i < 2; i++) { String me = "n" + i; t[i] = new Thread(() -> { if (l.get() == null) { l.set(me); n.incrementAndGet(); } }); t[i].start(); }
    for (Thread x : t) x.join(); System.out.println("leaders " + n);
  }
}
