import java.util.*;
/** Faulty: an own Random, which inherits nextBytes, fills one array for two threads. */
class Main { static final byte[] buf = new byte[4]; static class R extends Random { int calls; @Override public int nextInt(int n) { calls++; return super.nextInt(n); } }
 static void fill() { new R().nextBytes(buf); }
 public static void main(String[] a) throws Exception { Thread t = new Thread(Main::fill), u = new Thread(Main::fill); t.start(); u.start(); t.join(); u.join(); System.out.println(buf.length); } }
