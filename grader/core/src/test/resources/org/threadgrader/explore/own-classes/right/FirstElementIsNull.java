import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main { static class Box { int n; }
  public static void main(String[] x) throws Exception {
    List<String> l = new CopyOnWriteArrayList<>(); Box b = new Box();
    Object[] a = {null, l}, c = {null, List.of("done")};
    Thread t = new Thread(() -> { b.n = 1; l.add("done"); });
    t.start();
    if (Arrays.equals(a, c)) System.out.println(b.n);
    t.join();
  } }
