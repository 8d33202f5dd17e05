import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;import java.util.function.*;
public class Main {
  // the second put of a queue of 1 can only return after the consumer's take: writes before take seen
  static int x; public static void main(String[] a) throws Exception { BlockingQueue<String> q = new ArrayBlockingQueue<>(1); Thread t = new Thread(() -> { x = 5; try { q.take(); q.take(); } catch (InterruptedException e) { } }); t.start(); q.put("a"); q.put("b"); System.out.println(x); t.join(); }
}
