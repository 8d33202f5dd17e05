// seats that are asked for and taken by two calls
import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;import java.util.function.*;
public class Main {
  static class Seats { final boolean[] taken = new boolean[3]; 
    synchronized boolean free(int i) { return !taken[i]; } synchronized void take(int i) { taken[i] = true; } }
  public static void main(String[] a) throws Exception {
    Seats s = new Seats(); AtomicInteger sold = new AtomicInteger();
    Runnable r = () -> { for (int i = 0; i < 3; i++) if (s.free(i)) { s.take(i); sold.incrementAndGet(); } };
    Thread x = new Thread(r), y = new Thread(r); x.start(); y.start(); x.join(); y.join(); System.out.println(sold);
  }
}
