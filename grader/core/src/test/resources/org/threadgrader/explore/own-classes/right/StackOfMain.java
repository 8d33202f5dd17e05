import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static String mainClass() { StackTraceElement[] st = Thread.currentThread().getStackTrace(); return st[st.length - 1].getClassName(); }
  static int depth(int n) { return n == 0 ? new Throwable().getStackTrace().length : depth(n - 1); }
  public static void main(String[] a) throws Exception { if (!mainClass().equals("Main")) throw new AssertionError(mainClass()); int d = depth(3); if (d != 5) throw new AssertionError("depth " + d); Thread t = new Thread(() -> System.out.println(depth(2))); t.start(); t.join(); System.out.println("bottom"); }
}
