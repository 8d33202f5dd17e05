import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile int hint; static final List<String> order = Collections.synchronizedList(new ArrayList<>());
  public static void main(String[] a) throws Exception {
    List<Thread> ts = new ArrayList<>();
    for (String s : List.of("ant", "bee", "cow")) ts.add(new Thread(() -> { order.add(s); int h = hint; order.add(s.toUpperCase()); hint = h + 1; order.add("-" + s); if (hint > 100) hint = 0; }));
    for (Thread t : ts) t.start(); for (Thread t : ts) t.join();
    System.out.println(order);
  }
}
