import java.io.*;
/** Faulty: an own read goes on to that of super, which fills one array for two threads. */
class Main { static final byte[] buf = new byte[4]; static class In extends ByteArrayInputStream { int calls; In() { super(new byte[] {1, 2, 3, 4}); } @Override public int read(byte[] b, int o, int n) { calls++; return super.read(b, o, n); } }
 static void fill() { new In().read(buf, 0, 4); }
 public static void main(String[] a) throws Exception { Thread t = new Thread(Main::fill), u = new Thread(Main::fill); t.start(); u.start(); t.join(); u.join(); System.out.println(buf[0]); } }
