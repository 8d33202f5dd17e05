import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;import java.util.function.*;
public class Main {
  static final LinkedBlockingDeque<Object> lk = new LinkedBlockingDeque<>(1); static int n;
  public static void main(String[] a) throws Exception { Thread[] t = new Thread[3]; for (int i = 0; i < 3; i++) { t[i] = new Thread(() -> { while (!lk.offerFirst("in")) Thread.yield(); n++; lk.pollFirst(); }); t[i].start(); } for (Thread x : t) x.join(); System.out.println(n); }
}
