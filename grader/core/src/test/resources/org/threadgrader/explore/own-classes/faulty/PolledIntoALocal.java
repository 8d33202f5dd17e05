import java.util.concurrent.atomic.*;
public class Main {
  static AtomicInteger a = new AtomicInteger();
  static void w() { while (true) { int v = a.get(); if (v > 3) break; } }
  public static void main(String[] x) throws Exception { Thread t = new Thread(() -> w()), u = new Thread(() -> w()); t.start(); u.start(); t.join(); u.join(); }
}
