import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.stream.*; import java.io.*;
public class Main {
  static class Safe extends ArrayList<Integer> {
    @Override public synchronized boolean add(Integer i) { return super.add(i); }
    @Override public synchronized int hashCode() { return super.hashCode(); }
    @Override public synchronized boolean equals(Object o) { return super.equals(o); }
  }
  static int sum;
  public static void main(String[] a) throws Exception {
    Safe s = new Safe(); s.add(1);
    List<Safe> h = new ArrayList<>(List.of(s)); Optional<Safe> o = Optional.of(s);
    Thread t = new Thread(() -> s.add(2));
    t.start();
    sum += h.hashCode() + o.hashCode() + new HashSet<>(h).size();
    t.join();
  }
}
