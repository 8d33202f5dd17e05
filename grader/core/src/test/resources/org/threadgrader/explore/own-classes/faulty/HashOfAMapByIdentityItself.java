import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main { static class Box { int n; }
  public static void main(String[] x) throws Exception {
    Map<String,String> m = new IdentityHashMap<>(); m.put("a", "b");
    Thread t = new Thread(() -> m.put("c", "d"));
    t.start();
    System.out.println(Objects.hash(m, 1) != 0);
    t.join();
  } }
