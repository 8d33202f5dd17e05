import java.util.*; import java.util.concurrent.*; import java.util.stream.*;
public class Main {
  static int data;
  static Thread adds(List<String> list) { Thread t = new Thread(() -> { data++; list.add("x"); }); t.start(); return t; }
  public static void main(String[] a) throws Exception {
    List<String> one = new CopyOnWriteArrayList<>(), two = new CopyOnWriteArrayList<>();
    List<List<String>> first = List.of(one, List.of("x")), second = List.of(two, List.of("x"));
    Thread t = adds(one); while (first.stream().distinct().count() > 1) Thread.yield(); data++; t.join();
    t = adds(two); while (new HashSet<>(second).size() > 1) Thread.yield(); data++; t.join();
    System.out.println(data);
  }
}
