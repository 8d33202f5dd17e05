import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile int next = 100;
  public static void main(String[] a) throws Exception {
    Queue<String> people = new ConcurrentLinkedQueue<>(List.of("ann", "bob", "cyd", "dan", "eve", "fay"));
    Runnable r = () -> { String p; while ((p = people.poll()) != null) { int id = next++; System.out.printf("%tT %s gets badge %d from %s%n", new Date(), p, id, Thread.currentThread().getName()); } };
    Thread x = new Thread(r, "desk-1"), y = new Thread(r, "desk-2"), z = new Thread(r, "desk-3"); x.start(); y.start(); z.start(); x.join(); y.join(); z.join();
  }
}
