import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main { static class Box { int n; }
  public static void main(String[] x) throws Exception {
    List<String> l = new CopyOnWriteArrayList<>(); Box b = new Box();
    List<List<List<String>>> all = new ArrayList<>(); all.add(new ArrayList<>()); all.add(new ArrayList<>(List.of(l)));
    Thread t = new Thread(() -> { b.n = 1; l.add("done"); });
    t.start();
    if (all.contains(List.of(List.of("done")))) System.out.println(b.n);
    t.join();
  } }
