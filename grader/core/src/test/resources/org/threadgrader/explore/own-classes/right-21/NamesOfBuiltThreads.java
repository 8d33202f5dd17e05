import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  Thread.Builder.OfPlatform b = Thread.ofPlatform().name("w-", 1);
  Thread x = b.unstarted(() -> System.out.println(Thread.currentThread().getName())), y = b.start(() -> System.out.println(Thread.currentThread().getName()));
  Thread z = Thread.ofPlatform().daemon(false).start(() -> System.out.println(Thread.currentThread().getName()));
  x.start(); x.join(); y.join(); z.join();
  if (!x.getName().equals("w-1") || !y.getName().equals("w-2") || !z.getName().startsWith("Thread-")) throw new AssertionError(x + " " + y + " " + z);
  var f = Thread.ofPlatform().name("n").factory(); var g = Thread.ofPlatform().factory();
  if (!f.newThread(() -> { }).getName().equals("n") || !g.newThread(() -> { }).getName().matches("Thread-\\d+")) throw new AssertionError();
} }
