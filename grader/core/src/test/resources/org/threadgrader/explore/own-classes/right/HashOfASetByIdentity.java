import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main { static class Box { int n; }
  public static void main(String[] x) throws Exception {
    List<Integer> plain = new ArrayList<>(List.of(1));
    Set<List<Integer>> s = Collections.newSetFromMap(new IdentityHashMap<>()); s.add(plain);
    Thread t = new Thread(() -> plain.add(2));
    t.start();
    System.out.println(s.hashCode() != 0);
    t.join();
  } }
