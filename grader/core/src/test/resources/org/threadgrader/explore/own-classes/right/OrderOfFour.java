import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile int hint; static final ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();
  public static void main(String[] a) throws Exception {
    List<Thread> ts = new ArrayList<>();
    for (String s : List.of("ant", "bee", "cow", "dog")) ts.add(new Thread(() -> { int h = hint; order.add(s); hint = h + 1; order.add(s.toUpperCase()); if (hint > 100) hint = 0; }));
    for (Thread t : ts) t.start(); for (Thread t : ts) t.join();
    System.out.println("first " + order.peek()); System.out.println(order);
  }
}
