import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main { static class Box { int n; }
  public static void main(String[] x) throws Exception {
    StringBuffer s = new StringBuffer(); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; s.append("done"); });
    t.start();
    StringWriter l = new StringWriter(); l.append(s);
    if (l.toString().length() > 0) System.out.println(b.n);
    t.join();
  } }
