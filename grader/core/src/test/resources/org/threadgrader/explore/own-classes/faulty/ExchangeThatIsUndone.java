import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final AtomicInteger n = new AtomicInteger();
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> n.set(n.get() + 1)), b = new Thread(() -> { int v = n.get(), w; while ((w = n.compareAndExchange(v, v + 1)) != v) v = w; });
    a.start(); b.start(); a.join(); b.join(); System.out.println(n);
  }
}
