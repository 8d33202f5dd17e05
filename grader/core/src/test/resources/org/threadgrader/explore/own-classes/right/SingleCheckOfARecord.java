// equal values that never change: it does not matter whose is kept
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
public class Main {
  record Rate(String cur, int cents) { } static volatile Rate rate; static final AtomicInteger fetches = new AtomicInteger();
  static Rate rate() { Rate r = rate; if (r == null) { fetches.incrementAndGet(); rate = r = new Rate("EUR", 108); } return r; }
  public static void main(String[] a) throws Exception { Thread[] t = new Thread[2]; AtomicInteger s = new AtomicInteger(); for (int i = 0; i < 2; i++) { t[i] = new Thread(() -> s.addAndGet(rate().cents())); t[i].start(); } for (Thread x : t) x.join(); System.out.println(s + " after " + fetches + " fetch(es)"); }
}
