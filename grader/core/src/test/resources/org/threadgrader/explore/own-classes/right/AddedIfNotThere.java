import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main { static class Box { int n; }
  public static void main(String[] x) throws Exception {
    List<String> l = new CopyOnWriteArrayList<>(); Set<List<String>> m = new HashSet<>(List.of(List.of("done"))); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; l.add("done"); });
    t.start();
    if (!m.add(l)) System.out.println(b.n);
    t.join();
  } }
