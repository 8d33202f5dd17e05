// FAULTY: addAll of a set goes through the other collection by its iterator, which takes no monitor
import java.util.*;
public class Main {
  public static void main(String[] a) throws Exception {
    Collection<Integer> v = Collections.synchronizedCollection(new HashSet<>(List.of(1))), w = Collections.synchronizedCollection(new HashSet<>(List.of(2)));
    Thread t = new Thread(() -> { v.addAll(List.of(3)); synchronized (w) { } v.addAll(w); });
    Thread u = new Thread(() -> w.addAll(v));
    t.start(); u.start(); t.join(); u.join(); System.out.println("x");
  }
}
