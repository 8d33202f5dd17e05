import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;import java.util.function.*;
public class Main {
  // isEmpty polled: producer waits till its item is consumed
  static int x; public static void main(String[] a) throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); q.add("z"); Thread t = new Thread(() -> { x = 5; q.poll(); }); t.start(); while (!q.isEmpty()) Thread.yield(); System.out.println(x); t.join(); }
}
