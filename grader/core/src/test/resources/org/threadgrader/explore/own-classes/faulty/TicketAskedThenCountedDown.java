// the last ticket is sold twice
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
public class Main {
  static final AtomicInteger left = new AtomicInteger(1); public static void main(String[] a) throws Exception { AtomicInteger sold = new AtomicInteger(); Thread[] t = new Thread[2]; for (int i = 0; i < 2; i++) { t[i] = new Thread(() -> { if (left.get() > 0) { left.decrementAndGet(); sold.incrementAndGet(); } }); t[i].start(); } for (Thread x : t) x.join(); System.out.println("sold " + sold + " left " + left); }
}
