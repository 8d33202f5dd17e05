import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main { static class Box { int n; }
  public static void main(String[] x) throws Exception {
    List<String> l = new CopyOnWriteArrayList<>(); Map<List<String>, Integer> m = new HashMap<>(Map.of(List.of("done"), 1)); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; l.add("done"); });
    t.start();
    if (m.putIfAbsent(l, 2) != null) System.out.println(b.n);
    t.join();
  } }
